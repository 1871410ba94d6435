package org.fonds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows of the house: which package may name which, and which libraries come in where. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fonds");

    /** Room, and the rooms it may name beside itself. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("record", List.of());
        arrows.put("protocol", List.of());
        arrows.put("xml", List.of());
        arrows.put("deflate", List.of());
        arrows.put("store", List.of("protocol", "xml", "deflate"));
        arrows.put("crosswalk", List.of("record", "protocol", "xml"));
        arrows.put("citation", List.of("record"));
        arrows.put("quality", List.of("xml", "protocol"));
        arrows.put("source", List.of("record", "citation", "xml"));
        arrows.put("provider", List.of("protocol", "store", "xml", "deflate"));
        arrows.put(
                "ingest", List.of("source", "crosswalk", "quality", "store", "citation", "record", "protocol", "xml"));
        arrows.put("harvest", List.of("protocol", "xml", "store", "crosswalk", "quality", "record"));
        arrows.put("http", List.of("provider", "protocol"));
        arrows.put(
                "pages",
                List.of(
                        "provider",
                        "ingest",
                        "store",
                        "quality",
                        "crosswalk",
                        "citation",
                        "record",
                        "protocol",
                        "xml"));
        arrows.put("check", List.of("harvest", "protocol", "xml", "quality"));
        return arrows;
    }

    @TestFactory
    Stream<DynamicTest> eachRoomNamesOnlyTheRoomsItMay() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(room(arrow.getKey()))
                                .should()
                                .dependOnClassesThat(otherRoomThan(arrow.getKey(), arrow.getValue()))
                                .allowEmptyShould(true)
                                .check(PRODUCT)));
    }

    @Test
    void everyPackageIsARoomOfTheHouse() {
        TreeSet<String> rooms = new TreeSet<>(ARROWS.keySet());
        rooms.add("cli");
        TreeSet<String> found = new TreeSet<>();
        PRODUCT.forEach(type -> found.add(roomOf(type)));
        assertThat(found).isSubsetOf(rooms).contains("record", "protocol", "xml", "store", "provider", "cli");
    }

    @Test
    void jaxRsComesInOnlyAtTheServerAndThePages() {
        only(List.of("http", "pages"), "jakarta.ws.rs..", "org.glassfish.jersey..", "org.glassfish.grizzly..");
    }

    @Test
    void jaxbComesInOnlyAtTheCrosswalks() {
        only(List.of("crosswalk"), "jakarta.xml.bind..", "org.glassfish.jaxb..");
    }

    @Test
    void jdbcComesInOnlyAtTheStore() {
        only(
                List.of("store"),
                "java.sql..",
                "javax.sql..",
                "org.sqlite..",
                "org.postgresql..",
                "com.zaxxer..",
                "org.flywaydb..");
    }

    @Test
    void theCommandLineAndItsSettingsComeInOnlyAtTheRoof() {
        only(List.of("cli"), "picocli..", "io.smallrye..", "me.tongfei..", "ch.qos.logback..");
    }

    @Test
    void metersAreReadAtTheServerAlone() {
        only(List.of("http"), "io.micrometer..", "com.github.benmanes.caffeine..");
    }

    @Test
    void tablesAndHtmlAreReadWhereFilesComeInAndWrittenWhereTheyGoOut() {
        only(List.of("source"), "org.jsoup..");
        only(List.of("source", "ingest", "pages"), "org.apache.commons.csv..");
        only(List.of("source", "cli", "pages"), "tools.jackson..");
    }

    @Test
    void howTablesAndWebPagesAreReadIsKnownAtTheSourcesAlone() {
        only(List.of("source"), "org.fonds.source.table..", "org.fonds.source.html..");
        noClasses()
                .that()
                .resideInAnyPackage("org.fonds.source.table..", "org.fonds.source.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fonds.source")
                .check(PRODUCT);
    }

    @Test
    void theFloorUsesTheJdkAndCommonsLangAlone() {
        classes()
                .that()
                .resideInAnyPackage(room("record"), room("protocol"), room("xml"), room("deflate"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "org.apache.commons.lang3..",
                        "org.jspecify..",
                        "org.fonds..")
                .check(PRODUCT);
    }

    @Test
    void theProtocolReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideInAPackage(room("protocol"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .check(PRODUCT);
    }

    @Test
    void nothingIsCalledImplOrManagerOrHelperOrUtils() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?")
                .check(PRODUCT);
    }

    private static void only(List<String> rooms, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> otherRoomThan(String own, List<String> allowed) {
        return DescribedPredicate.describe(
                "stand in a room other than " + own + " and " + allowed,
                named -> named.getPackageName().startsWith("org.fonds")
                        && !roomOf(named).equals(own)
                        && !allowed.contains(roomOf(named)));
    }

    private static String room(String name) {
        return "org.fonds." + name + "..";
    }

    private static String roomOf(JavaClass named) {
        String[] parts = named.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
