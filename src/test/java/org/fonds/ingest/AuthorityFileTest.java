package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFileTest {
    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("names.csv"), text);
    }

    @Test
    void aLineSaysWhatANameIsCalledElsewhere() throws IOException {
        Authorities authorities = AuthorityFile.read(write("""
                printed,authorised,type,authority,authority-uri,uri,dates,marc-code
                Ada Lund,"Lund, Ada",Personal,naf,http://id.loc.gov/authorities/names,http://id.loc.gov/authorities/names/n1,1903-1988,
                """));
        assertThat(authorities.of("Ada Lund"))
                .contains(new AuthorisedName(
                        "Ada Lund",
                        "Lund, Ada",
                        AuthorisedName.Kind.PERSONAL,
                        "naf",
                        URI.create("http://id.loc.gov/authorities/names"),
                        URI.create("http://id.loc.gov/authorities/names/n1"),
                        "1903-1988",
                        null));
        assertThat(authorities.of("A. Lund")).isEmpty();
    }

    /** A word may be a name and a genre, each with its own line. */
    @Test
    void aLineOfTypeGenreSaysWhatAGenreIsCalled() throws IOException {
        Authorities authorities = AuthorityFile.read(write("""
                printed,authorised,type,authority,authority-uri,uri
                Memorandum,memorandums,Genre,aat,http://vocab.getty.edu/aat,http://vocab.getty.edu/aat/300026906
                Memorandum,Memorandum Publishing House,corporate,,,
                """));
        assertThat(authorities.genre("Memorandum"))
                .contains(new AuthorisedTerm(
                        "Memorandum",
                        "memorandums",
                        "aat",
                        URI.create("http://vocab.getty.edu/aat"),
                        URI.create("http://vocab.getty.edu/aat/300026906")));
        assertThat(authorities.of("Memorandum").map(AuthorisedName::form)).contains("Memorandum Publishing House");
        assertThat(authorities.genre("Cable")).contains(AuthorisedTerm.asPrinted("Cable"));
        assertThat(authorities.genre(" ")).isEmpty();
    }

    @Test
    void columnsMayBeLeftOutAndStandInAnyOrder() throws IOException {
        Authorities authorities =
                AuthorityFile.read(write("\uFEFFmarc-code,printed\r\nDLC,Library of Congress\r\n\r\n"));
        assertThat(authorities.of("Library of Congress").map(AuthorisedName::organisationCode))
                .contains("DLC");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() throws IOException {
        Authorities authorities =
                AuthorityFile.read(write("printed,authorised\nBe\u0301la Ha\u0301y,\"H\u00E1y, B\u00E9la\"\n"));
        assertThat(authorities.of("B\u00E9la H\u00E1y")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Lund,,king,,,,,|line 2: 'king'. A type is personal, corporate, conference, family or genre.",
                "Lund,L,,,,id.loc.gov/n1,,|line 2: 'id.loc.gov/n1'. The column 'uri' takes an absolute http or https"
                        + " address.",
                "Lund,L,,n af,,,,|line 2: 'n af'. The column 'authority' takes a code such as naf or DLC, without"
                        + " blanks.",
                ",L,,,,,,|line 2: ''. The column 'printed' is empty. Write the name as the pages print it.",
                "Report,,genre,aat,,,,|line 2: 'Report'. It is a genre without a term. Fill in 'authorised'.",
                "Report,reports,genre,aat,,,1953,|line 2: 'Report'. A genre has neither dates nor a MARC code. Leave"
                        + " 'dates' and 'marc-code' empty.",
                "Report,reports,genre,aat,,aat 7,,|line 2: 'aat 7'. The column 'uri' takes an absolute http or https"
                        + " address.",
                "Lund,,,naf,,,,|line 2: 'Lund'. It names an authority or dates but no authorised form. Fill in"
                        + " 'authorised'.",
                "Lund, Ada,Lund,,,,,,|line 2: 'Lund'. The line has more fields than the header. Put fields with commas"
                        + " in quotes.",
            })
    void aBadLineIsToldWithValueAndRemedy(String line, String message) throws IOException {
        Path file = write("printed,authorised,type,authority,authority-uri,uri,dates,marc-code\n" + line + "\n");
        assertThatThrownBy(() -> AuthorityFile.read(file))
                .isInstanceOf(AuthorityFileIsFaulty.class)
                .hasMessage(file + ", " + message);
    }

    @Test
    void aNameThatStandsTwiceIsTold() throws IOException {
        Path file = write("printed,authorised\nLund,\"Lund, Ada\"\nEk,Ek\nLund,\"Lund, Bo\"\n");
        assertThatThrownBy(() -> AuthorityFile.read(file))
                .hasMessage(file + ", line 4: 'Lund'. The name stands on line 2 already. Leave one of them.");
    }

    @Test
    void aGenreThatStandsTwiceIsTold() throws IOException {
        Path file = write("printed,authorised,type\nReport,reports,genre\nReport,R,personal\nReport,accounts,genre\n");
        assertThatThrownBy(() -> AuthorityFile.read(file))
                .hasMessage(file + ", line 4: 'Report'. The genre stands on line 2 already. Leave one of them.");
    }

    @Test
    void anUnknownColumnIsTold() throws IOException {
        Path file = write("printed,preferred\nLund,L\n");
        assertThatThrownBy(() -> AuthorityFile.read(file))
                .hasMessageStartingWith(file + ", line 1: 'printed,preferred'. The first line names the columns:");
    }

    @Test
    void anOpenQuoteAndBytesThatAreNoUtf8AreTold() throws IOException {
        Path open = write("printed,authorised\nLund,\"Lund\n");
        assertThatThrownBy(() -> AuthorityFile.read(open)).isInstanceOf(AuthorityFileIsFaulty.class);
        Path latin =
                Files.write(folder.resolve("latin.csv"), "printed\nB\u00E9la\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AuthorityFile.read(latin))
                .hasMessage(latin + ": it is not UTF-8. Save it as CSV UTF-8.");
        Path none = folder.resolve("none.csv");
        assertThatThrownBy(() -> AuthorityFile.read(none)).hasMessageStartingWith(none + ": it cannot be read");
    }
}
