package org.fonds.ingest;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.fonds.xml.XmlFragment;

/** A way in which a rendition can be wrong: twenty of them, as faulty crosswalks, sources and settings bring them forth. */
@SuppressWarnings("ImmutableEnumChecker") // the changes are functions without state
enum Fault {
    NO_TITLE("oai_dc", "DC-R01", text -> text.replaceAll("<dc:title.*?</dc:title>", "")),
    NO_IDENTIFIER("oai_dc", "DC-R02", text -> text.replaceAll("<dc:identifier.*?</dc:identifier>", "")),
    ADDRESS_OF_NO_PAGE("oai_dc", "DC-R02", text -> text.replaceAll("<dc:identifier>.*?<", "<dc:identifier>page 7<")),
    EMPTY_TITLE("oai_dc", "DC-R09", text -> text.replaceAll("(<dc:title[^>]*>).*?<", "$1<")),
    MARKUP("oai_dc", "DC-R09", text -> text.replaceAll("(<dc:title[^>]*>)", "$1&lt;b&gt;")),
    UNKNOWN_ELEMENT("oai_dc", "schema", text -> text.replace("dc:title", "dc:titel")),
    IMPOSSIBLE_DATE("oai_dc", "schema", text -> text.replaceAll("<dc:date>.*?<", "<dc:date>1956-02-30<")),
    CLAIM("oai_dc", "schema", text -> text.replace("dc:source", "dc:isVersionOf")),
    NO_MODS_TITLE("mods", "MODS-R02", text -> text.replaceFirst("(?s)<titleInfo.*?</titleInfo>", "")),
    UNKNOWN_KIND("mods", "MODS-R04", text -> text.replace(">text</typeOfResource>", ">letter</typeOfResource>")),
    LOST_DATE("mods", "MODS-R06", text -> text.replaceAll("<dateCreated.*?</dateCreated>", "")),
    MODS_DATE("mods", "MODS-R06b", text -> text.replaceAll("(<dateCreated[^>]*>).*?<", "$11956-13<")),
    UNKNOWN_LANGUAGE("mods", "MODS-R07", text -> text.replace(">rus<", ">xxq<")),
    NO_PRIMARY_ADDRESS("mods", "MODS-R09", text -> text.replace("<url usage=\"primary\"", "<url")),
    RELATIVE_ADDRESS("mods", "MODS-R10", text -> text.replaceAll("(<url usage[^>]*>).*?<", "$1page/7<")),
    NO_RECORD_INFO("mods", "MODS-R12", text -> text.replaceAll("(?s)<recordInfo>.*?</recordInfo>", "")),
    LOST_HOLDER("mods", "MODS-R16", text -> text.replaceAll("<physicalLocation>.*?<", "<physicalLocation>Nobody<")),
    CHANGED_CITATION("mods", "MODS-R16", text -> text.replace("preferred citation\">", "preferred citation\">See ")),
    NOT_WELL_FORMED("mods", "crosswalk", text -> text.replace("</mods>", "")),
    EXCEPTION("mods", "crosswalk", text -> {
        throw new IllegalStateException("a crosswalk that fails");
    });

    final String format;
    final String rule;
    private final UnaryOperator<String> change;

    Fault(String format, String rule, UnaryOperator<String> change) {
        this.format = format;
        this.rule = rule;
        this.change = change;
    }

    XmlFragment inject(XmlFragment good) {
        String text = good.toString();
        String faulty = change.apply(text);
        if (faulty.equals(text)) {
            throw new AssertionError(this + " changes nothing in " + text);
        }
        return XmlFragment.written(faulty.getBytes(StandardCharsets.UTF_8));
    }
}
