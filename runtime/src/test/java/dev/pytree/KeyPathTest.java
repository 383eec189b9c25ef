package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeyPathTest {
    @Test
    void printsEveryKindOfKey() {
        var path = KeyPath.ROOT.field("heads").entry("it's").at(2).entry(-3L).entry(Scalars.LEAF);
        assertEquals(".heads['it\\'s'][2][-3L][LEAF]", path.toString());
    }

    @Test
    void theRootIsTheEmptyText() {
        assertEquals("", KeyPath.ROOT.toString());
        assertEquals(KeyPath.ROOT, KeyPath.parse(""));
        assertEquals(0, KeyPath.ROOT.size());
        assertEquals(List.of(), KeyPath.ROOT.keys());
    }

    @Test
    void parsesWhatItPrints() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 5000; i++) {
            KeyPath path = KeyPath.ROOT;
            for (int keys = random.nextInt(5); keys > 0; keys--) {
                path = path.then(key(random));
            }
            String text = path.toString();
            KeyPath parsed = KeyPath.parse(text);
            assertEquals(path, parsed, text);
            assertEquals(path.hashCode(), parsed.hashCode(), text);
            assertEquals(0, path.compareTo(parsed), text);
            assertEquals(text, parsed.toString());
        }
    }

    private static Key key(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Key.Name(
                        List.of("a", "kernel", "_x$1", "größe", "\ud835\udc9c").get(random.nextInt(5)));
            case 1 -> new Key.Index(random.nextInt());
            case 2 -> new Key.Number(random.nextLong());
            case 3 -> new Key.Constant("ASK");
            default -> new Key.Text(text(random));
        };
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            int[] from = {'\'', '\\', '"', '\n', '\t', 0, 0x7f, ']', 'u', 'n', 0xd83d, 0xde00, 0xffff, 0x2028};
            text.append((char) from[random.nextInt(from.length)]);
        }
        return text.toString();
    }

    @Test
    void textsThatLookAlikeAreDifferentKeys() {
        assertNotEquals(KeyPath.parse("[1]"), KeyPath.parse("['1']"));
        assertNotEquals(KeyPath.parse("[1]"), KeyPath.parse("[1L]"));
        assertNotEquals(KeyPath.parse("['LEAF']"), KeyPath.parse("[LEAF]"));
        assertNotEquals(KeyPath.parse(".a"), KeyPath.parse("['a']"));
    }

    @Test
    void saysWhereATextIsNoPath() {
        assertRefused("a", "'a' at position 0, expected '['");
        assertRefused(".", "the end at position 1, expected a name");
        assertRefused(".1", "'1' at position 1, expected a name");
        assertRefused("[", "the end at position 1, expected a name");
        assertRefused("[1", "the end at position 2, expected ']'");
        assertRefused("[-]", "'-' at position 1, expected a number in range");
        assertRefused("[99999999999]", "'9' at position 1, expected a number in range");
        assertRefused("['a", "the end at position 3, expected a closing quote");
        assertRefused("['\\u12']", "'1' at position 4, expected four hexadecimal digits");
        assertRefused("['\\uzzzz']", "'z' at position 4, expected four hexadecimal digits");
    }

    private static void assertRefused(String text, String reason) {
        var e = assertThrows(IllegalArgumentException.class, () -> KeyPath.parse(text));
        assertEquals(
                "no path: \"" + text + "\" has " + reason + "; paths look like .layers[2].kernel or .heads['en'].bias",
                e.getMessage());
    }

    @Test
    void refusesNamesThatDoNotParse() {
        for (String name : List.of("", "a b", "1", "a.b")) {
            var e = assertThrows(IllegalArgumentException.class, () -> KeyPath.ROOT.field(name));
            assertEquals("a field or constant is named by a Java identifier, found \"" + name + "\"", e.getMessage());
        }
    }

    @Test
    void refusesOtherKeysOfMaps() {
        var e = assertThrows(IllegalArgumentException.class, () -> KeyPath.ROOT.entry(1.5));
        assertEquals(
                "a map of a tree has keys of type String, Integer, Long or enum, found java.lang.Double",
                e.getMessage());
    }

    @Test
    void comesBeforeThePathsBelowIt() {
        var paths = new ArrayList<KeyPath>();
        for (String text : List.of("[RED]", "['b']", "['a']", "[2L]", "[10]", "[2]", ".a[1]", ".a", "", ".b")) {
            paths.add(KeyPath.parse(text));
        }
        paths.sort(null);
        assertEquals("[, .a, .a[1], .b, [2], [10], [2L], ['a'], ['b'], [RED]]", paths.toString());
    }

    @Test
    void startsWithItsAncestors() {
        var path = KeyPath.parse(".a[1].b");
        assertTrue(path.startsWith(KeyPath.ROOT));
        assertTrue(path.startsWith(KeyPath.parse(".a[1]")));
        assertTrue(path.startsWith(path));
        assertFalse(path.startsWith(KeyPath.parse(".a[2]")));
        assertFalse(path.startsWith(KeyPath.parse(".a[1].b.c")));
    }

    @Test
    void isTheListOfItsKeys() {
        var path = KeyPath.parse(".a[1]");
        assertEquals(List.of(new Key.Name("a"), new Key.Index(1)), path.keys());
        assertEquals(path, KeyPath.of(path.keys()));
    }
}
