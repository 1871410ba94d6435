package org.fonds.quality;

/**
 * What a message of the schema validator means.
 *
 * @param attribute the attribute that it speaks of; empty where it speaks of an element
 * @param says what is wrong, with the value
 * @param remedy what to do; empty where nobody knows
 */
record Wording(String attribute, String says, String remedy) {
    Wording(String says, String remedy) {
        this("", says, remedy);
    }
}
