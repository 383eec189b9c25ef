package dev.pytree.processor;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler said, as the files beside the cases hold it: the line, and the whole text. */
final class Said {
    /** The name that is declared where a message points: at the name itself, or at the word before it. */
    private static final Pattern DECLARED =
            Pattern.compile("(?:(?:class|record|enum|@?interface)\\s+)?([\\p{javaJavaIdentifierPart}]+)");

    /** What differs between machines: the version of Java, and where in the code a failure happened. */
    private static final Pattern VERSION = Pattern.compile("Java [0-9.]+,");

    private static final Pattern FRAMES = Pattern.compile("(\\n +at [^\\n]*)+");

    private Said() {}

    static String by(Compilation compilation) {
        return all(compilation).map(Said::text).collect(Collectors.joining());
    }

    /** The messages that point at an element they name neither by itself nor by its generated class. */
    static List<String> elsewhere(Compilation compilation, String source) {
        return all(compilation)
                .filter(each -> each.getPosition() != Diagnostic.NOPOS)
                .filter(each -> !Pattern.compile("\\b" + Pattern.quote(element(each, source)) + "(Pytree)?\\b")
                        .matcher(each.getMessage(null))
                        .find())
                .map(each -> element(each, source) + " <- " + text(each))
                .toList();
    }

    private static String element(Diagnostic<?> diagnostic, String source) {
        Matcher name = DECLARED.matcher(source).region((int) diagnostic.getPosition(), source.length());
        return name.lookingAt() ? name.group(1) : "nothing";
    }

    /** All but what javac itself adds: that a warning counts as an error here, and that it knows no such option. */
    private static Stream<Diagnostic<? extends JavaFileObject>> all(Compilation compilation) {
        return compilation.diagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(each -> each)
                .filter(each -> !each.getMessage(null).equals("warnings found and -Werror specified")
                        && !each.getMessage(null).contains("not recognized by any processor"));
    }

    private static String text(Diagnostic<?> diagnostic) {
        String text = VERSION.matcher(diagnostic.getMessage(null)).replaceAll("Java 17,");
        return Math.max(diagnostic.getLineNumber(), 0) + ": "
                + FRAMES.matcher(text).replaceAll("\n      at \u2026") + "\n";
    }
}
