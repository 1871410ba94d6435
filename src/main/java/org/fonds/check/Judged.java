package org.fonds.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A requirement with its verdict.
 *
 * @param message what is wrong, or why there is no verdict; empty for a pass
 * @param request the request that shows it; empty where there is none
 * @param evidence the part of the answer that shows it; empty where there is none
 */
public record Judged(Requirement requirement, Verdict verdict, String message, String request, String evidence) {

    /** Whether a requirement that the protocol makes is not met. */
    public boolean isError() {
        return verdict == Verdict.FAIL && requirement.level() == Level.M;
    }

    /** As strings by name, in a steady order. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", requirement.id());
        fields.put("level", requirement.level().name());
        fields.put("verdict", verdict.text());
        fields.put("severity", requirement.level().severity().toLowerCase(Locale.ROOT));
        fields.put("requirement", requirement.text());
        fields.put("source", requirement.source());
        fields.put("message", message);
        fields.put("request", request);
        fields.put("evidence", evidence);
        fields.put("remedy", verdict == Verdict.FAIL ? requirement.remedy() : "");
        return fields;
    }
}
