package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CensusTest {
    private Census census;

    @BeforeEach
    void begin() {
        census = Census.begin();
    }

    @AfterEach
    void end() {
        census.close();
    }

    @Test
    void remembersWhereAnIdentifierWasSeenFirst() {
        assertThat(census.add("oai:a:1", "a.html")).isTrue();
        assertThat(census.add("oai:a:2", "b.html")).isTrue();

        assertThat(census.firstPlace("oai:a:1")).contains("a.html");
        assertThat(census.firstPlace("oai:a:3")).isEmpty();
        assertThat(census.isDoubled("oai:a:1")).isFalse();
        assertThat(census.places("oai:a:1")).containsExactly("a.html");
        assertThat(census.places("oai:a:3")).isEmpty();
        assertThat(census.size()).isEqualTo(2);
    }

    @Test
    void tellsEveryPlaceOfADoubledIdentifier() {
        census.add("oai:a:1", "c.html");
        assertThat(census.add("oai:a:1", "b.html")).isFalse();
        assertThat(census.add("oai:a:1", "a.html")).isFalse();

        assertThat(census.isDoubled("oai:a:1")).isTrue();
        assertThat(census.firstPlace("oai:a:1")).contains("c.html");
        assertThat(census.places("oai:a:1")).containsExactly("c.html", "b.html", "a.html");
        assertThat(census.size()).isEqualTo(1);
    }

    @Test
    void tellsIdentifiersApartByEachCharacter() {
        census.add("oai:a:I", "a.html");

        assertThat(census.add("oai:a:i", "b.html")).isTrue();
        assertThat(census.isDoubled("oai:a:I")).isFalse();
    }

    @Test
    void takesManyMoreThanItKeepsInMemory() {
        for (int n = 0; n < 200_000; n++) {
            census.add("oai:archive.example.org:" + n, "file-" + n + ".html");
        }

        assertThat(census.size()).isEqualTo(200_000);
        assertThat(census.firstPlace("oai:archive.example.org:123456")).contains("file-123456.html");
    }

    @Test
    void leavesNoFileBehind() {
        census.add("oai:a:1", "a.html");
        assertThat(census.file()).exists();

        census.close();

        assertThat(census.file()).doesNotExist();
        census = Census.begin();
    }
}
