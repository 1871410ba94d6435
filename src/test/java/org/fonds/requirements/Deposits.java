package org.fonds.requirements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Change;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;

/** Records in oai_dc alone, put into the store past the intake, as a writer of another kind would. */
final class Deposits {
    static final MetadataFormat DC = new MetadataFormat(
            MetadataPrefix.OAI_DC,
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            "http://www.openarchives.org/OAI/2.0/oai_dc/");

    private Deposits() {}

    /**
     * @param about further XML behind the metadata
     * @param sets setSpecs, which are their names too
     */
    static Change put(String identifier, String title, String about, String... sets) {
        String body = "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/"
                + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\"><dc:title>" + title
                + "</dc:title></oai_dc:dc></metadata>" + about;
        return new Change.Put(
                new OaiIdentifier(identifier),
                "deposits",
                false,
                LocalDate.parse("2026-11-20"),
                new SourceDocumentCopy("deposit", "deposit", new byte[] {1}),
                Arrays.stream(sets)
                        .map(set -> new SetDescription(new SetSpec(set), set, null))
                        .toList(),
                List.of(new Rendition(MetadataPrefix.OAI_DC, body.getBytes(StandardCharsets.UTF_8), "deposit")));
    }

    /** Where a record was harvested from, by the guidelines for provenance. */
    static String provenance(String identifier) {
        return "<about><provenance xmlns=\"http://www.openarchives.org/OAI/2.0/provenance\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/provenance"
                + " http://www.openarchives.org/OAI/2.0/provenance.xsd\">"
                + "<originDescription harvestDate=\"2026-11-21T10:00:00Z\" altered=\"false\">"
                + "<baseURL>http://elsewhere.example.org/oai</baseURL><identifier>" + identifier
                + "</identifier><datestamp>2020-01-01</datestamp>"
                + "<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>"
                + "</originDescription></provenance></about>";
    }
}
