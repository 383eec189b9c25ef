package dev.pytree;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of paths: {@code ( '.' name | '[' integer ']' | '[' integer 'L]' | "['" text "']" | '[' name ']' )*}. In a
 * pattern there are also {@code '.*' | '.**' | '[*]'}, and a star that comes first needs no dot.
 */
final class PathText {
    private final String text;
    private int at;
    private boolean pattern;

    PathText(String text) {
        this.text = text;
    }

    KeyPath parse() {
        KeyPath path = KeyPath.ROOT;
        while (at < text.length()) {
            path = path.then(text.charAt(at) == '.' ? field() : bracket());
        }
        return path;
    }

    List<PathPattern.Step> parsePattern() {
        pattern = true;
        var steps = new ArrayList<PathPattern.Step>();
        while (at < text.length()) {
            steps.add(step());
        }
        return steps;
    }

    private PathPattern.Step step() {
        int star = peek() == '.' ? at + 1 : at;
        if ((star > at || at == 0) && text.startsWith("*", star)) {
            boolean any = text.startsWith("**", star);
            at = star + (any ? 2 : 1);
            return any ? PathPattern.Star.KEYS : PathPattern.Star.KEY;
        }
        if (text.startsWith("[*]", at)) {
            at += 3;
            return PathPattern.Star.ENTRY;
        }
        return new PathPattern.One(peek() == '.' ? field() : bracket());
    }

    private Key field() {
        at++;
        return new Key.Name(name());
    }

    private Key bracket() {
        expect('[');
        Key key;
        if (peek() == '\'') {
            key = new Key.Text(quoted());
        } else if (peek() == '-' || Character.isDigit(peek())) {
            key = number();
        } else {
            key = new Key.Constant(name());
        }
        expect(']');
        return key;
    }

    private Key number() {
        int start = at++;
        while (Character.isDigit(peek())) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            if (peek() == 'L') {
                at++;
                return new Key.Number(Long.parseLong(digits));
            }
            return new Key.Index(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            at = start;
            throw fail("a number in range");
        }
    }

    private String name() {
        int end = nameEnd(text, at);
        if (end == at) {
            throw fail("a name");
        }
        String name = text.substring(at, end);
        at = end;
        return name;
    }

    /** {@return the end of the Java identifier that begins at {@code start}, or {@code start} if none does} */
    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (at == start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    static String requireName(String name) {
        if (name.isEmpty() || nameEnd(name, 0) != name.length()) {
            throw new IllegalArgumentException(
                    "a field or constant is named by a Java identifier, found \"" + name + "\"");
        }
        return name;
    }

    private String quoted() {
        expect('\'');
        var out = new StringBuilder();
        while (peek() != '\'') {
            out.append(peek() == '\\' ? escaped() : next());
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        at++;
        char c = next();
        if (c == 'n') {
            return '\n';
        }
        if (c != 'u') {
            return c;
        }
        if (at + 4 > text.length()) {
            throw fail("four hexadecimal digits");
        }
        try {
            char code = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return code;
        } catch (NumberFormatException e) {
            throw fail("four hexadecimal digits");
        }
    }

    private char next() {
        if (at == text.length()) {
            throw fail("a closing quote");
        }
        return text.charAt(at++);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c || at == text.length()) {
            throw fail("'" + c + "'");
        }
        at++;
    }

    private IllegalArgumentException fail(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException((pattern ? "no pattern: \"" : "no path: \"") + text + "\" has " + found
                + " at position " + at + ", expected " + expected
                + (pattern
                        ? "; patterns look like .layers[*].kernel or **.bias, and a star stands for whole keys"
                        : "; paths look like .layers[2].kernel or .heads['en'].bias"));
    }

    static String escape(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    static int rank(Key key) {
        if (key instanceof Key.Name) {
            return 0;
        }
        if (key instanceof Key.Index) {
            return 1;
        }
        if (key instanceof Key.Number) {
            return 2;
        }
        return key instanceof Key.Text ? 3 : 4;
    }
}
