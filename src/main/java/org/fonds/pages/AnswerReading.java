package org.fonds.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;

/** Takes an answer of the endpoint apart, to be shown to people. */
final class AnswerReading {
    private static final int MOST_RECORDS = 100;

    private final XmlCursor cursor;
    private final List<RecordView.Particular> facts = new ArrayList<>();
    private final List<ExplorerView.Fault> errors = new ArrayList<>();
    private final List<ExplorerView.Shown> records = new ArrayList<>();
    private final List<ExplorerView.SetLine> sets = new ArrayList<>();
    private final List<ExplorerView.FormatLine> formats = new ArrayList<>();
    private final List<XmlListing> descriptions = new ArrayList<>();
    private ExplorerView.Token token = ExplorerView.Token.NONE;
    private int count;

    private AnswerReading(byte[] answer) throws XMLStreamException {
        this.cursor = XmlCursor.over(answer);
    }

    /** Reads an answer, which this program has written. */
    static ExplorerView.Shown.Answer of(byte[] answer) {
        try {
            AnswerReading reading = new AnswerReading(answer);
            reading.read();
            return reading.answer();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An answer of the endpoint is not well-formed", e);
        }
    }

    private void read() throws XMLStreamException {
        while (cursor.nextTag()) {
            if (cursor.isStart() && cursor.namespace().equals(Namespaces.OAI_PMH)) {
                element(cursor.name());
            }
        }
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "OAI-PMH", "request", "GetRecord", "ListRecords", "ListIdentifiers", "ListSets" -> {}
            case "Identify", "ListMetadataFormats" -> {}
            case "error" -> errors.add(new ExplorerView.Fault(cursor.attribute("code"), cursor.content()));
            case "record" -> record();
            case "header" -> add(new ExplorerView.Shown(header(), Optional.empty(), List.of()));
            case "set" -> set();
            case "metadataFormat" -> format();
            case "resumptionToken" -> token();
            case "description" -> {
                cursor.nextTag();
                descriptions.add(XmlListing.of(cursor.cut().toBytes(), List.of()));
            }
            default -> facts.add(new RecordView.Particular(name, List.of(cursor.content())));
        }
    }

    private void add(ExplorerView.Shown shown) {
        count++;
        if (records.size() < MOST_RECORDS) {
            records.add(shown);
        }
    }

    private StoredHeader header() throws XMLStreamException {
        return StoredHeader.of(cursor.cut().toBytes());
    }

    private void record() throws XMLStreamException {
        int depth = cursor.depth();
        cursor.nextTag();
        StoredHeader header = header();
        Optional<XmlListing> metadata = Optional.empty();
        List<XmlListing> abouts = new ArrayList<>();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.isStart()) {
                boolean isMetadata = cursor.name().equals("metadata");
                cursor.nextTag();
                XmlFragment inside = cursor.cut();
                if (isMetadata) {
                    metadata = Optional.of(XmlListing.of(inside.toBytes(), List.of()));
                } else {
                    abouts.add(XmlListing.of(inside.toBytes(), List.of()));
                }
            }
        }
        add(new ExplorerView.Shown(header, metadata, abouts));
    }

    private void set() throws XMLStreamException {
        String spec = "";
        String name = "";
        int depth = cursor.depth();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.isStart()) {
                String element = cursor.name();
                String text = cursor.content();
                spec = element.equals("setSpec") ? text : spec;
                name = element.equals("setName") ? text : name;
            }
        }
        sets.add(new ExplorerView.SetLine(spec, name));
    }

    private void format() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        int depth = cursor.depth();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.isStart()) {
                texts.add(cursor.content());
            }
        }
        formats.add(new ExplorerView.FormatLine(texts.get(0), texts.get(1), texts.get(2)));
    }

    private void token() throws XMLStreamException {
        String size = cursor.attribute("completeListSize");
        String start = cursor.attribute("cursor");
        String expires = cursor.attribute("expirationDate");
        token = new ExplorerView.Token(cursor.content(), start, size, expires);
    }

    private ExplorerView.Shown.Answer answer() {
        return new ExplorerView.Shown.Answer(facts, errors, records, count, sets, formats, descriptions, token);
    }
}
