package org.fonds.quality;

/**
 * Where an element stands: {@code 9:47 /oai_dc:dc/dc:date[1]}.
 *
 * @param line the line on which its start tag ends, counted from 1
 * @param column the column behind its start tag
 * @param xpath its path by the names that the fragment itself writes
 */
record ElementPlace(int line, int column, String xpath) {
    static final ElementPlace NOWHERE = new ElementPlace(0, 0, "");

    /** The element's name as the fragment writes it. */
    String element() {
        String step = xpath.substring(xpath.lastIndexOf('/') + 1);
        int position = step.indexOf('[');
        return position < 0 ? step : step.substring(0, position);
    }
}
