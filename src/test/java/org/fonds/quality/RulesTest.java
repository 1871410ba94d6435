package org.fonds.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule has a record that breaks it and nothing else. */
class RulesTest {
    private static final Map<String, FragmentReader> RULES = new ConcurrentHashMap<>();
    private static final Pattern ASSERTION = Pattern.compile("<(?:assert|report) id=\"([^\"]+)\"");

    /** A good record, and what is changed in it to break one rule. */
    private record Breach(String format, String rule, String severity, String found, String replacement) {
        static Breach read(String line) {
            String[] cells = (line + " ").split(" \\| ?", -1);
            return new Breach(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n"), cells[4].strip());
        }

        String record() {
            String good = good(format);
            assertThat(good).as("the good record").contains(found);
            return good.replace(found, replacement);
        }
    }

    @TestFactory
    Stream<DynamicTest> findNothingInAGoodRecord() {
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format, () -> assertThat(check(format, good(format))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleIsBrokenAlone() {
        return breaches().stream()
                .map(breach -> DynamicTest.dynamicTest(breach.rule + " by '" + breach.replacement + "'", () -> {
                    List<Finding> findings = check(breach.format, breach.record());
                    assertThat(findings)
                            .extracting(
                                    Finding::rule,
                                    finding -> finding.severity().name().toLowerCase(Locale.ROOT))
                            .containsExactly(tuple(breach.rule, breach.severity));
                    Finding finding = findings.get(0);
                    assertThat(finding.message()).isNotBlank();
                    assertThat(finding.remedy()).as("remedy").isNotBlank();
                    assertThat(finding.line()).as("line").isPositive();
                    assertThat(finding.xpath()).as("xpath").startsWith("/");
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleHasARecordThatBreaksIt() {
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    Set<String> broken = breaches().stream()
                            .filter(breach -> breach.format.equals(format))
                            .map(Breach::rule)
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(broken).isEqualTo(ids(format));
                }));
    }

    /** MARCXML has one element for all codes, so that its schema cannot tell them apart, and the rules repeat the lists. */
    @TestFactory
    Stream<DynamicTest> listsOfCodesAreThoseOfTheSchemas() {
        return Stream.of("languages", "relators")
                .map(list -> DynamicTest.dynamicTest(list, () -> {
                    String rules = new String(RuleText.ofProfile("marcxml").bytes(), StandardCharsets.UTF_8);
                    String named = rules.substring(rules.indexOf("' ", rules.indexOf("<let name=\"" + list)));
                    assertThat(codes("([a-z]{3})(?= )", named.substring(0, named.indexOf("/>"))))
                            .hasSizeGreaterThan(20)
                            .isEqualTo(codes(
                                    "enumeration value=\"([a-z]{3})\"", text("/schemas/common/" + list + ".xsd")));
                }));
    }

    private static List<String> codes(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    /** The ids of the rules in a file, without what tells the assertions of one rule apart. */
    private static Set<String> ids(String format) {
        String rules = new String(RuleText.ofProfile(format).bytes(), StandardCharsets.UTF_8);
        return ASSERTION
                .matcher(rules)
                .results()
                .map((MatchResult assertion) -> assertion.group(1).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> formats() {
        return breaches().stream().map(Breach::format).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Breach> breaches() {
        return text("breaches.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Breach::read)
                .toList();
    }

    private static List<Finding> check(String format, String record) {
        return RULES.computeIfAbsent(
                        format,
                        prefix -> new FragmentReader(FormatChecks.rules(new MetadataPrefix(prefix), OwnRules.NONE)))
                .read(XmlFragment.written(record.getBytes(StandardCharsets.UTF_8)));
    }

    private static String good(String format) {
        return text("good." + format + ".xml");
    }

    private static String text(String name) {
        try (InputStream in = RulesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
