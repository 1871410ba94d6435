package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.testing.Shared;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Holds the tests' names against the list of requirements: every id is at the beginning of a display name, or cannot
 * apply. Leaves the table of ids and tests in {@code target/requirements.md}.
 */
class RequirementsCoverageTest {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]-[0-9]{2}) \\| ([MGX]) \\|[^|]*\\| (.*) \\|");
    private static final Pattern ID = Pattern.compile("\\b[A-Z]-[0-9]{2}\\b");

    /** What no test can show, as Fonds is not that kind of repository. */
    private static final Map<String, String> DO_NOT_APPLY = Map.of(
            "R-06", "Fonds keeps deletions for ever (deletedRecord is persistent, by I-05), so it never says 'no'.",
            "D-07", "Fonds has the granularity of seconds (by I-06), and there is none that is finer.");

    /** A requirement as the list has it. */
    private record Requirement(String id, String level, String text) {}

    @Test
    void everyRequirementHasATest() throws IOException {
        Map<String, Requirement> requirements = requirements();
        Map<String, List<String>> tests = tests();
        assertThat(requirements).hasSizeGreaterThan(100);
        Files.writeString(Path.of("target", "requirements.md"), table(requirements, tests));
        TreeSet<String> covered = new TreeSet<>(tests.keySet());
        covered.addAll(DO_NOT_APPLY.keySet());
        assertThat(covered)
                .as("ids at the beginning of display names")
                .containsExactlyElementsOf(new TreeSet<>(requirements.keySet()));
        assertThat(tests).as("what cannot apply has no test").doesNotContainKeys("R-06", "D-07");
    }

    private static Map<String, Requirement> requirements() throws IOException {
        Map<String, Requirement> requirements = new TreeMap<>();
        for (String line : Files.readAllLines(Shared.path("protocol/REQUIREMENTS.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                requirements.put(row.group(1), new Requirement(row.group(1), row.group(2), row.group(3)));
            }
        }
        return requirements;
    }

    /** The tests of each id. */
    private static Map<String, List<String>> tests() {
        Map<String, List<String>> tests = new TreeMap<>();
        List<Class<?>> classes = ReflectionSupport.findAllClassesInPackage(
                "org.fonds", type -> !type.isInterface(), name -> name.contains("Test"));
        classes.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(DisplayName.class))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .filter(method -> !method.isAnnotationPresent(Disabled.class))
                .forEach(method -> {
                    String name = method.getAnnotation(DisplayName.class).value();
                    String test = method.getDeclaringClass().getSimpleName() + ": " + name;
                    ids(name)
                            .forEach(id -> tests.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(test));
                });
        tests.values().forEach(names -> names.sort(null));
        return tests;
    }

    /** All ids of a name that begins with one; a name may come to speak of a further requirement later on. */
    private static List<String> ids(String name) {
        return name.matches("[A-Z]-[0-9]{2} .*")
                ? ID.matcher(name)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static String table(Map<String, Requirement> requirements, Map<String, List<String>> tests) {
        String rows = requirements.values().stream()
                .map(requirement -> "| " + requirement.id() + " | " + requirement.level() + " | " + requirement.text()
                        + " | " + proof(requirement.id(), tests) + " |")
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        "# Requirements of OAI-PMH 2.0 and their tests",
                        "",
                        "| id | level | requirement | proven by |",
                        "|---|---|---|---|",
                        rows,
                        "")
                .collect(Collectors.joining("\n"));
    }

    private static String proof(String id, Map<String, List<String>> tests) {
        return DO_NOT_APPLY.containsKey(id)
                ? "does not apply: " + DO_NOT_APPLY.get(id)
                : String.join("<br>", tests.getOrDefault(id, List.of("**nothing**")));
    }
}
