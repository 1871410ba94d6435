package org.fonds.harvest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;
import org.fonds.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * All that an origin handed out of one item, a record a format, verbatim: what the store keeps as the item's document.
 *
 * <pre>{@code
 * <harvested><record prefix="mods" datestamp="2026-11-20" harvestDate="2026-11-22T09:00:00Z">
 * <metadata><mods xmlns=.../></metadata><about>...</about></record></harvested>
 * }</pre>
 */
final class OriginDocument {
    /** The layout under which the store keeps it. */
    static final String LAYOUT = "oai-pmh";

    static final OriginDocument EMPTY = new OriginDocument(Map.of());

    private final Map<MetadataPrefix, OriginRecord> records;

    private OriginDocument(Map<MetadataPrefix, OriginRecord> records) {
        this.records = records;
    }

    /** What {@link #toBytes} wrote. */
    static OriginDocument parse(byte[] bytes) {
        try {
            Map<MetadataPrefix, OriginRecord> records = ordered();
            XmlCursor cursor = XmlCursor.over(bytes);
            while (cursor.nextTag()) {
                if (cursor.starts("", "record")) {
                    OriginRecord read = read(cursor);
                    records.put(read.prefix(), read);
                }
            }
            return new OriginDocument(records);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the store has a harvested document that is not well-formed", e);
        }
    }

    private static Map<MetadataPrefix, OriginRecord> ordered() {
        return new TreeMap<>(Comparator.comparing(MetadataPrefix::value));
    }

    private static OriginRecord read(XmlCursor cursor) throws XMLStreamException {
        MetadataPrefix prefix = new MetadataPrefix(cursor.attribute("prefix"));
        String datestamp = cursor.attribute("datestamp");
        String harvestDate = cursor.attribute("harvestDate");
        String namespace = cursor.attribute("namespace");
        @Nullable XmlFragment metadata = null;
        List<XmlFragment> abouts = new ArrayList<>();
        int depth = cursor.depth();
        while (cursor.nextTag() && cursor.depth() > depth) {
            if (cursor.starts("", "metadata")) {
                cursor.nextTag();
                metadata = cursor.cut();
            } else if (cursor.starts("", "about")) {
                cursor.nextTag();
                abouts.add(cursor.cut());
            }
        }
        return new OriginRecord(prefix, datestamp, harvestDate, namespace, metadata, abouts);
    }

    /** The same with this record in the place of the one in its format; itself where the origin says nothing new. */
    OriginDocument with(OriginRecord newer) {
        OriginRecord older = records.get(newer.prefix());
        if (older != null && older.saysTheSameAs(newer)) {
            return this;
        }
        Map<MetadataPrefix, OriginRecord> changed = ordered();
        changed.putAll(records);
        changed.put(newer.prefix(), newer);
        return new OriginDocument(changed);
    }

    Optional<OriginRecord> in(MetadataPrefix prefix) {
        return Optional.ofNullable(records.get(prefix));
    }

    /** The records that are no tombstones. */
    List<OriginRecord> living() {
        return records.values().stream().filter(living -> !living.isDeleted()).toList();
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "<harvested>");
        records.values().forEach(each -> write(out, each));
        write(out, "</harvested>");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, OriginRecord written) {
        write(
                out,
                "<record" + attribute("prefix", written.prefix().value())
                        + attribute("datestamp", written.datestamp())
                        + attribute("harvestDate", written.harvestDate())
                        + attribute("namespace", written.namespace()) + ">");
        if (written.metadata() != null) {
            write(out, "<metadata>");
            written.metadata().writeTo(out);
            write(out, "</metadata>");
        }
        for (XmlFragment about : written.abouts()) {
            write(out, "<about>");
            about.writeTo(out);
            write(out, "</about>");
        }
        write(out, "</record>");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.escape(value) + "\"";
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
