package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.SafeXml;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks whole documents: every record in them, whatever stands around it. A document is read once, as a stream, so that
 * one of any length needs no more memory than its longest record. Document types, and so entities, are refused. For one
 * thread.
 */
public final class DocumentValidator {
    /** Bytes of one record, which is held in memory. */
    private static final long LONGEST = 32L << 20;

    private final InspectionPlan plan;
    private final Map<InspectionPlan.Key, Inspection> inspections = new HashMap<>();

    /**
     * @param own the operator's rules
     * @param official the official schemas; empty to check by Fonds's profiles instead
     * @param alwaysByProfile whether the profiles are asked beside the official schemas
     */
    public DocumentValidator(OwnRules own, Optional<OfficialSchemas> official, boolean alwaysByProfile) {
        this.plan = new InspectionPlan(own, official, alwaysByProfile);
    }

    /**
     * Checks one document.
     *
     * @param name the file's name, for findings
     * @throws IOException where it cannot be read to its end
     */
    public void validate(String name, InputStream in, ValidationObserver observer) throws IOException {
        validate(name, null, in, observer);
    }

    /**
     * Checks one document about an item.
     *
     * @param name the file's name, for findings
     * @param identifier of the item, for findings; null where the document itself says what its records are
     * @throws IOException where it cannot be read to its end
     */
    public void validate(String name, @Nullable String identifier, InputStream in, ValidationObserver observer)
            throws IOException {
        Beginning beginning = new Beginning(in);
        MeteredInput metered = new MeteredInput(beginning, LONGEST);
        RecordSplitter splitter = new RecordSplitter(name, identifier, this::inspection, observer, metered::renew);
        XMLReader reader = SafeXml.eventReader();
        reader.setContentHandler(splitter);
        reader.setErrorHandler(splitter);
        try {
            reader.parse(new InputSource(metered));
        } catch (SAXParseException e) {
            observer.finding(splitter.placed(
                    beginning.isOfXml() ? unreadable(e.getLineNumber(), e.getColumnNumber(), e) : foreign(beginning)));
        } catch (SAXException e) {
            observer.finding(splitter.placed(unreadable(0, 0, e)));
        }
    }

    private Inspection inspection(RecordFormat format, String schemaLocation) {
        return inspections.computeIfAbsent(plan.key(format, schemaLocation), plan::begin);
    }

    private static Finding unreadable(int line, int column, SAXException fault) {
        return new Finding(
                "xml",
                "well-formed",
                Severity.ERROR,
                Math.max(0, line),
                Math.max(0, column),
                "",
                words(String.valueOf(fault.getMessage())),
                "Mend the XML at this place; what stands behind it was not read.");
    }

    /** What the parser says of a page or a table helps nobody. */
    private static Finding foreign(Beginning text) {
        return new Finding(
                "xml",
                "well-formed",
                Severity.ERROR,
                1,
                text.isBlank() ? 0 : 1,
                "",
                text.isBlank() ? "There is nothing in it." : "It is no XML: it does not begin with '<'.",
                "Give records of Dublin Core, MODS, MARCXML or EDM, alone, in a collection or in an answer of OAI-PMH."
                        + " Pages and tables become such records by 'fonds ingest'.");
    }

    private static String words(String message) {
        return message.startsWith("DOCTYPE is disallowed")
                ? "A document type (DOCTYPE) is not read, as it could fetch or unfold other text."
                : message;
    }

    /** A finding about a whole file, which has no line. */
    public static PlacedFinding ofFile(String name, String rule, String message, String remedy) {
        return new PlacedFinding(name, null, new Finding("file", rule, Severity.ERROR, 0, 0, "", message, remedy));
    }

    /** The prefix under which the envelope of OAI-PMH stands in findings. */
    static final MetadataPrefix ENVELOPE = new MetadataPrefix("oai-pmh");
}
