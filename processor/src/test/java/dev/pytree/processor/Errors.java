package dev.pytree.processor;

import dev.pytree.processor.model.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all messages, made of the catalogue, the cases, what these are told, and {@code errors.txt}. */
final class Errors {
    private static final Path EXPLAINED = Cases.RESOURCES.resolve("errors.txt");
    private static final Pattern MESSAGE =
            Pattern.compile("^(\\d+): (\\[(\\w+)][^\\n]*(?:\\n +[^\\n]*)*)", Pattern.MULTILINE);
    /** An example of more lines than these is cut after its first ones. */
    private static final int MOST_LINES = 16;

    private static final int HEAD_LINES = 6;

    private static final String HEAD = """
            # Errors and warnings

            Every message of the processor begins with its id in brackets, and stands at the declaration that it is about. All problems of all
            classes are told in one run. A class that is refused gets a stub, so that no other error follows from it. Errors cannot be
            silenced; the warnings about a class can, by id, on the class or around it: `@SuppressWarnings("pytree:PytreeInterface")`.

            This page is generated from the tests of the messages; each example is compiled.
            """;

    private Errors() {}

    static String page() {
        Map<String, String> examples = examples();
        StringBuilder page = new StringBuilder(HEAD);
        for (String block : Cases.read(EXPLAINED).strip().split("\n\n")) {
            String[] lines = block.split("\n");
            page.append('\n');
            if (lines.length == 1) {
                page.append("#").append(lines[0]).append('\n');
            } else {
                page.append("### ").append(lines[0]).append("\n\n");
                page.append(examples.getOrDefault(lines[0], "no example\n"));
                page.append("\n**Cause.** ")
                        .append(warning(lines[0]))
                        .append(lines[1])
                        .append("\n\n**Fix.** ");
                page.append(lines[2]).append('\n');
            }
        }
        return page.toString();
    }

    /** The ids that are explained, in order. */
    static List<String> explained() {
        return Arrays.stream(Cases.read(EXPLAINED).strip().split("\n\n"))
                .map(block -> block.split("\n"))
                .filter(lines -> lines.length == 3)
                .map(lines -> lines[0])
                .toList();
    }

    private static String warning(String id) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> rule.id().equals(id) && !rule.isError())
                ? "This is a warning. "
                : "";
    }

    /** The first message of each id among the cases, below its lines of source. */
    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Path source : Stream.of(Cases.in("bad"), Cases.in("rare"))
                .flatMap(List::stream)
                .toList()) {
            List<String> lines = Cases.read(source).lines().toList();
            MESSAGE.matcher(Cases.read(Cases.sidecar(source))).results().forEach(message -> {
                int line = Integer.parseInt(message.group(1));
                String example = line == 0 ? "" : "```java\n" + excerpt(lines, line - 1) + "```\n";
                examples.putIfAbsent(message.group(3), example + "```\n" + message.group(2) + "\n```\n");
            });
        }
        return examples;
    }

    /** The declaration at a line, in full if it opens a block, and the heads of those around it. */
    private static String excerpt(List<String> lines, int at) {
        List<String> shown = new ArrayList<>();
        int end = at;
        int depth = 0;
        do {
            depth += depth(lines.get(end));
        } while (depth > 0 && ++end < lines.size());
        for (int i = first(lines, at); i <= end; i++) {
            shown.add(lines.get(i));
        }
        if (shown.size() > MOST_LINES) {
            shown.subList(HEAD_LINES, shown.size() - 1).clear();
            shown.add(HEAD_LINES, "    ...");
        }
        around(lines, at, shown);
        int margin = shown.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return shown.stream()
                .map(line -> line.isBlank() ? "\n" : line.substring(margin) + "\n")
                .collect(Collectors.joining());
    }

    /** Adds the head and the end of what encloses a line: of its class, where it is a member. */
    private static void around(List<String> lines, int at, List<String> shown) {
        int depth = 0;
        for (int i = first(lines, at) - 1; i >= 0; i--) {
            depth += depth(lines.get(i));
            if (depth > 0) {
                String indent = lines.get(i).replaceAll("\\S.*", "");
                if (first(lines, at) > i + 1) {
                    shown.add(0, indent + "    ...");
                }
                for (int j = i; j >= first(lines, i); j--) {
                    shown.add(0, lines.get(j));
                }
                shown.add(indent + "}");
                return;
            }
        }
    }

    /** The first line of a declaration: its annotations stand above it. */
    private static int first(List<String> lines, int at) {
        int first = at;
        while (first > 0
                && lines.get(first - 1).strip().startsWith("@")
                && !lines.get(first - 1).strip().endsWith(";")) {
            first--;
        }
        return first;
    }

    private static int depth(String line) {
        return Collections.frequency(line.chars().boxed().toList(), (int) '{')
                - Collections.frequency(line.chars().boxed().toList(), (int) '}');
    }
}
