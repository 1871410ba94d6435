package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fonds.http.ServerSettings;
import org.fonds.provider.ListRules;
import org.fonds.provider.RepositoryDescription;
import org.fonds.store.PageLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a client or a cache already has are not sent again, and never passed off for others. */
class EntityTagTest {
    private static final String LIST = "verb=ListRecords&metadataPrefix=mods";

    @TempDir
    Path folder;

    private Pages pages;

    @BeforeEach
    void write() {
        pages = new Pages(folder.resolve("pages")).write("Letter", "Russian", 1, 2, 3, 4, 5, 6, 7);
    }

    private Repository archive() {
        Repository archive = new Repository(folder);
        archive.ingest("2026-11-20T09:10:00Z", pages.folder());
        return archive;
    }

    private static String tag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        try (Repository archive = archive()) {
            Answer first = archive.harvester().get(LIST);
            assertThat(tag(first)).matches("W/\"[\\x21\\x23-\\x7E]+\"");
            for (String known : List.of(
                    tag(first), tag(first).substring(2), "\"other\", " + tag(first), "W/\"x\" ," + tag(first) + ",")) {
                Answer again = archive.harvester().get(LIST, "If-None-Match", known);
                assertThat(again.status()).as(known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(tag(again)).isEqualTo(tag(first));
                assertThat(again.header("Vary")).contains("Accept-Encoding");
            }
        }
    }

    @Test
    void anotherTagOrNoneBringsTheAnswer() {
        try (Repository archive = archive()) {
            for (String known : List.of("\"other\"", "W/\"\"", "*", "nonsense", "\"unclosed", "")) {
                Answer answer = archive.harvester().get(LIST, "If-None-Match", known);
                assertThat(answer.status()).as(known).isEqualTo(200);
                assertThat(answer.recordHeaders()).hasSize(Repository.PAGE_SIZE);
            }
        }
    }

    @Test
    void theTagChangesWithAPublicationAndNotWithTheClock() {
        try (Repository archive = archive()) {
            String first = tag(archive.harvester().get(LIST));
            archive.clock.advance(Duration.ofMinutes(10));
            assertThat(archive.store.tick()).isTrue();
            Answer later = archive.harvester().get(LIST);
            assertThat(later.responseDate()).isAfter(Instant.parse("2026-11-20T09:10:00Z"));
            assertThat(tag(later)).isEqualTo(first);
            archive.ingest(
                    "2026-11-21T10:00:00Z", pages.write("Changed", "Russian", 7).folder());
            assertThat(archive.harvester().get(LIST, "If-None-Match", first).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aLaterPageKeepsItsTagThroughPublications() {
        try (Repository archive = archive()) {
            String token = archive.harvester().get(LIST).token();
            String tag = tag(archive.harvester().resume("ListRecords", token));
            archive.ingest(
                    "2026-11-21T10:00:00Z", pages.write("Changed", "Russian", 7).folder());
            assertThat(tag(archive.harvester().resume("ListRecords", token))).isEqualTo(tag);
        }
    }

    @Test
    void theTagChangesWithTheRequest() {
        try (Repository archive = archive()) {
            Set<String> tags = new TreeSet<>();
            List<String> queries = List.of(
                    LIST,
                    "verb=ListRecords&metadataPrefix=oai_dc",
                    "verb=ListIdentifiers&metadataPrefix=mods",
                    LIST + "&from=2026-11-20",
                    LIST + "&until=2026-11-20",
                    LIST + "&set=holder",
                    "verb=GetRecord&metadataPrefix=mods&identifier=oai:archive.example.net:1",
                    "verb=GetRecord&metadataPrefix=mods&identifier=oai:archive.example.net:2");
            queries.forEach(query -> tags.add(tag(archive.harvester().get(query))));
            assertThat(tags).hasSameSizeAs(queries);
        }
    }

    @Test
    void theTagChangesWithTheSettings() {
        try (Repository archive = archive()) {
            RepositoryDescription renamed = new RepositoryDescription(
                    "Renamed", Repository.IDENTIFIER, List.of("keeper@archive.example.net"), null, List.of(), null);
            ServerSettings moved =
                    new ServerSettings("localhost", 0, URI.create("https://archive.example.net/oai"), false);
            Set<String> tags = new TreeSet<>();
            for (Harvester server : List.of(
                    archive.serve(),
                    archive.serve(Repository.SERVER, renamed, Repository.PAGE_SIZE),
                    archive.serve(moved, Repository.DESCRIPTION, Repository.PAGE_SIZE),
                    archive.serve(Repository.SERVER, Repository.DESCRIPTION, 2),
                    archive.serve(
                            Repository.SERVER,
                            Repository.DESCRIPTION,
                            new ListRules(new PageLimits(Repository.PAGE_SIZE, 4L << 20), Duration.ofDays(3))))) {
                tags.add(tag(server.get(LIST)));
            }
            assertThat(tags).hasSize(5);
        }
    }

    @Test
    void theTagIsThatOfOneStore(@TempDir Path elsewhere) {
        try (Repository archive = archive();
                Repository other = new Repository(elsewhere)) {
            other.ingest("2026-11-20T09:10:00Z", pages.folder());
            ServerSettings same =
                    new ServerSettings("localhost", 0, URI.create("https://archive.example.net/oai"), false);
            String here = tag(archive.serve(same, Repository.DESCRIPTION, 5).get(LIST));
            String there = tag(other.serve(same, Repository.DESCRIPTION, 5).get(LIST));
            assertThat(there).isNotEqualTo(here);
        }
    }

    @Test
    void answersThatChangeWithoutAPublicationHaveNoTag() {
        try (Repository archive = archive()) {
            for (String query : List.of("verb=Identify", "verb=ListSets", "verb=ListMetadataFormats")) {
                assertThat(archive.harvester().get(query).header("ETag"))
                        .as(query)
                        .isEmpty();
            }
        }
    }

    @Test
    void errorsHaveNoTag() {
        try (Repository archive = archive()) {
            for (String query : List.of("verb=x", LIST + "&set=nowhere", "verb=ListRecords&resumptionToken=x")) {
                assertThat(archive.harvester().get(query).header("ETag")).isEmpty();
            }
        }
    }

    @Test
    void aTokenIsJudgedBeforeTheTag() {
        try (Repository archive = archive()) {
            String token = archive.harvester().get(LIST).token();
            String tag = tag(archive.harvester().resume("ListRecords", token));
            String query = "verb=ListRecords&resumptionToken=" + token;
            assertThat(archive.harvester().get(query, "If-None-Match", tag).status())
                    .isEqualTo(304);
            archive.ingest(
                    "2026-12-20T09:10:00Z", pages.write("Changed", "Russian", 7).folder());
            Answer expired = archive.harvester().get(query, "If-None-Match", tag);
            assertThat(expired.status()).isEqualTo(200);
            assertThat(expired.errors()).containsExactly("badResumptionToken");
        }
    }
}
