package org.fonds.protocol;

/** A piece of a request in a message: in quotes, cut at a length that a reader bears. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return "'" + text + "'";
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + text.substring(0, end) + "…'";
    }
}
