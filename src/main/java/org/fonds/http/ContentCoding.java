package org.fonds.http;

import java.util.Locale;

/** The coding of an answer's body (RFC 9110, section 12.5.3; OAI-PMH 2.0, section 3.1.3). */
final class ContentCoding {
    private ContentCoding() {}

    /**
     * Whether the client wants gzip: named with a weight above zero, or covered by an asterisk that has one.
     *
     * @param fields the values of its Accept-Encoding headers
     */
    static boolean acceptsGzip(Iterable<String> fields) {
        double gzip = -1;
        double any = 0;
        for (String item : String.join(",", fields).split(",", -1)) {
            String[] parts = item.split(";", 2);
            String coding = parts[0].strip().toLowerCase(Locale.ROOT);
            double weight = parts.length == 1 ? 1 : weight(parts[1]);
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                gzip = weight;
            } else if (coding.equals("*")) {
                any = weight;
            }
        }
        return gzip >= 0 ? gzip > 0 : any > 0;
    }

    /** The weight in {@code q=0.5}; one that is no number counts as none. */
    private static double weight(String parameter) {
        String text = parameter.strip().toLowerCase(Locale.ROOT);
        if (!text.matches("q\\s*=\\s*[01](\\.[0-9]{0,3})?")) {
            return 0;
        }
        return Double.parseDouble(text.substring(text.indexOf('=') + 1).strip());
    }
}
