package dev.pytree.processor.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Bugs that the processor does not have, put into what it generated. */
enum Plant {
    /** Two leaves in each other's place. */
    SWAPPED_LEAVES {
        @Override
        String in(String text) {
            return swapped(text, "out\\.leaf\\(at, ([^;]*)\\);");
        }
    },
    /** A leaf that is not visited. */
    DROPPED_LEAF {
        @Override
        String in(String text) {
            return text.replaceFirst(" at = out\\.leaf\\(at, [^;]*\\);", "");
        }
    },
    /** A static value that is not visited. */
    DROPPED_STATIC {
        @Override
        String in(String text) {
            return text.replaceFirst(" at = out\\.fixed\\(at, [^;]*\\);", "");
        }
    },
    WRONG_KIND {
        @Override
        String in(String text) {
            return text.replaceFirst("(Field\\.(?:leaf|node)\\(\"[^\"]*\", Kind\\.)(?!CACHE)\\w+", "$1CACHE");
        }
    },
    LOST_KIND {
        @Override
        String in(String text) {
            return text.replaceFirst("(Field\\.leaf\\(\"[^\"]*\", )[\\w.]+, (?=\\w+(\\[])*\\.class)", "$1");
        }
    },
    WRONG_NAME {
        @Override
        String in(String text) {
            return text.replaceFirst("Field\\.(leaf|fixed|node)\\(\"", "$0other");
        }
    },
    /** A field that does not come back. */
    FORGOTTEN_ASSIGNMENT {
        @Override
        String in(String text) {
            return text.replaceFirst("node\\.[\\w$]+ = (in\\.(?:leaf|node|fixed)\\([^;]*;)", "$1");
        }
    },
    /** An accessor that gives nothing. */
    WRONG_ACCESSOR {
        @Override
        String in(String text) {
            return text.replaceFirst("return Core\\.(lend|view)\\(.*\\);", "return null;");
        }
    };

    /** The text with the bug, or as it was where there is no room for it. */
    abstract String in(String text);

    /** The generated files with the bug in one of them. */
    Optional<Map<String, String>> in(Map<String, String> generated) {
        for (var file : generated.entrySet()) {
            String planted = in(file.getValue());
            if (!planted.equals(file.getValue())) {
                Map<String, String> files = new TreeMap<>(generated);
                files.put(file.getKey(), planted);
                return Optional.of(files);
            }
        }
        return Optional.empty();
    }

    /** The first group of the first two matches, in each other's place. */
    private static String swapped(String text, String pattern) {
        List<MatchResult> found =
                new ArrayList<>(Pattern.compile(pattern).matcher(text).results().toList());
        if (found.size() < 2) {
            return text;
        }
        MatchResult a = found.get(0);
        MatchResult b = found.get(1);
        return text.substring(0, a.start(1))
                + b.group(1)
                + text.substring(a.end(1), b.start(1))
                + a.group(1)
                + text.substring(b.end(1));
    }
}
