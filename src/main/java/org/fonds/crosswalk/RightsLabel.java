package org.fonds.crosswalk;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a rights statement or licence bears, told by its URI; a URI that is not known is its own name. */
final class RightsLabel {
    private static final Pattern STATEMENT =
            Pattern.compile("https?://rightsstatements\\.org/(?:vocab|page)/([^/]+)/.*");
    private static final Pattern LICENCE = Pattern.compile(
            "https?://creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)(?:/([a-z]{2,3}))?/?(?:deed.*|legalcode.*)?");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("https?://creativecommons\\.org/publicdomain/(zero|mark)/([0-9.]+)/?.*");

    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("InC", "In Copyright"),
            Map.entry("InC-OW-EU", "In Copyright - EU Orphan Work"),
            Map.entry("InC-EDU", "In Copyright - Educational Use Permitted"),
            Map.entry("InC-NC", "In Copyright - Non-Commercial Use Permitted"),
            Map.entry("InC-RUU", "In Copyright - Rights-holder(s) Unlocatable or Unidentifiable"),
            Map.entry("NoC-CR", "No Copyright - Contractual Restrictions"),
            Map.entry("NoC-NC", "No Copyright - Non-Commercial Use Only"),
            Map.entry("NoC-OKLR", "No Copyright - Other Known Legal Restrictions"),
            Map.entry("NoC-US", "No Copyright - United States"),
            Map.entry("CNE", "Copyright Not Evaluated"),
            Map.entry("UND", "Copyright Undetermined"),
            Map.entry("NKC", "No Known Copyright"));

    private RightsLabel() {}

    static String of(URI rights) {
        String uri = rights.toString();
        Matcher statement = STATEMENT.matcher(uri);
        if (statement.matches()) {
            return STATEMENTS.getOrDefault(statement.group(1), uri);
        }
        return ofCreativeCommons(uri);
    }

    /** Whether it licenses something, or gives it to the public, rather than stating what others have decided. */
    static boolean isCreativeCommons(URI rights) {
        String uri = rights.toString();
        return LICENCE.matcher(uri).matches() || PUBLIC_DOMAIN.matcher(uri).matches();
    }

    private static String ofCreativeCommons(String uri) {
        Matcher licence = LICENCE.matcher(uri);
        if (licence.matches()) {
            String ported = licence.group(3) == null ? "" : " " + upper(licence.group(3));
            return "CC " + upper(licence.group(1)) + " " + licence.group(2) + ported;
        }
        Matcher publicDomain = PUBLIC_DOMAIN.matcher(uri);
        if (publicDomain.matches()) {
            return (publicDomain.group(1).equals("zero") ? "CC0 " : "Public Domain Mark ") + publicDomain.group(2);
        }
        return uri;
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
