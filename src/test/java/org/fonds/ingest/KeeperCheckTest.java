package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.citation.ArchiveTable;
import org.fonds.citation.CitationParser;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.source.Reading;
import org.fonds.source.SourceFiles;
import org.fonds.source.SourceReaders;
import org.fonds.xml.Finding;
import org.fonds.xml.SafeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rules that need the document: each is broken alone by one change of a good rendition. */
class KeeperCheckTest {
    private static final String MODS = """
            <mods xmlns="http://www.loc.gov/mods/v3">
            <originInfo><dateCreated>1956-03-03</dateCreated></originInfo>
            <note type="preferred citation">"Letter," March 3, 1956, Wilson Center Digital Archive, RGANI, f. 5, op. 28, d. 9001, l. 12.</note>
            <relatedItem type="original"><location><physicalLocation>RGANI</physicalLocation></location></relatedItem>
            <accessCondition>In copyright</accessCondition>
            </mods>""";

    private static final String MARC = """
            <record xmlns="http://www.loc.gov/MARC21/slim">
            <datafield tag="041"><subfield code="a">eng</subfield><subfield code="h">rus</subfield></datafield>
            </record>""";

    @TempDir
    private Path folder;

    @Test
    void findsNothingInAGoodRendition() throws IOException {
        assertThat(check("mods", MODS)).isEmpty();
        assertThat(check("marcxml", MARC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MODS-R16 | >RGANI<                        | >Nobody<
            MODS-R16 | type="original"                | type="otherVersion"
            MODS-R16 | d. 9001, l. 12.                | d. 9001, l. 12
            MODS-R06 | dateCreated                    | dateIssued
            MODS-R11 | accessCondition                | note
            CUST-R01 | <accessCondition>              | <relatedItem type="preceding"><title>T</title></relatedItem><accessCondition>
            CUST-R01 | <relatedItem type="original">  | <relatedItem type="original"><originInfo><dateCreated>1950</dateCreated></originInfo>
            """)
    void ofMods(String rule, String found, String replacement) throws IOException {
        assertThat(check("mods", MODS.replace(found, replacement)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void ofMarcHasTheOriginalsLanguageExactlyWhenTranslated() throws IOException {
        assertThat(check("marcxml", MARC.replace("code=\"h\"", "code=\"b\"")))
                .extracting(Finding::rule)
                .containsExactly("MARC-R03");
        assertThat(check("marcxml", MARC, page().replace("Translation - English", "Scan - Russian")))
                .extracting(Finding::rule)
                .containsExactly("MARC-R03");
    }

    @ParameterizedTest
    @CsvSource({"oai_qdc,isVersionOf", "oai_qdc,isFormatOf", "edm,isDerivativeOf", "edm,isNextInSequence"})
    void ofAnyFormatClaimNoDescent(String format, String property) throws IOException {
        assertThat(check(format, "<a><" + property + ">x</" + property + "></a>"))
                .extracting(Finding::rule)
                .containsExactly("CUST-R01");
    }

    private static String page() {
        return Archive.page(1, "Letter", "https://archive.example.net/document/1");
    }

    private List<Finding> check(String format, String rendition) throws IOException {
        return check(format, rendition, page());
    }

    private List<Finding> check(String format, String rendition, String page) throws IOException {
        return new KeeperCheck(true).check(record(page), new MetadataPrefix(format), leaves(rendition));
    }

    private static List<RenderedLeaf> leaves(String rendition) throws IOException {
        RenderedLeaves leaves = new RenderedLeaves();
        XMLReader reader = SafeXml.eventReader();
        reader.setContentHandler(leaves);
        try {
            reader.parse(new InputSource(new StringReader(rendition)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return leaves.all();
    }

    private ArchivalRecord record(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("1.md"), page);
        SourceReaders readers = SourceReaders.with(new CitationParser(ArchiveTable.standard()));
        try (Stream<Reading> readings = SourceFiles.at(file).stream().flatMap(source -> source.read(readers))) {
            return ((Reading.Accepted) readings.findFirst().orElseThrow()).record();
        }
    }
}
