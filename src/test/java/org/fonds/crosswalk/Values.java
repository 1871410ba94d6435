package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values for generated documents: those seen at a place, and those that some place must refuse. */
final class Values {
    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "\n",
            "\t",
            "x",
            " x",
            "x ",
            "a  b",
            "0",
            "-1",
            "3D",
            "TEXT",
            "text",
            "Text",
            "0000",
            "0000-00-00",
            "0001",
            "1950",
            "1950-13",
            "1950-02-30",
            "1900-02-29",
            "2000-02-29",
            "1950-10-01",
            "1950-10-01Z",
            "1950/1951",
            "1950-10/",
            "12345",
            "eng",
            "xyz",
            "ENG",
            "en",
            "en-US",
            "en_US",
            "zh-Hant",
            "deu",
            "ger",
            "mol",
            "qaa",
            "http://a.b/",
            "http://a.b/#x#y",
            "http://a.b/%zz",
            "http://a b/",
            "https://ä.de/",
            "//a.b/",
            "http://",
            "urn:x:y",
            "text/html",
            "text/html; charset=utf-8",
            "00000nam a2200000u  4500",
            "00000nam a2200000u 4500",
            "00000NAM a2200000u  4500",
            "261122nuuuuuuuuxx      o|||||||| ||rus d",
            "261122nuuuuuuuuxx      o|||||||| ||rus  d",
            "001",
            "008",
            "24",
            "245",
            "9XX",
            "$",
            "A",
            "é",
            "\uD83D\uDCDC",
            "\u00A0",
            "\u3000",
            "http://rightsstatements.org/vocab/InC/1.0/",
            "uri",
            "primary",
            "yes",
            "3.8",
            "aut",
            "ctb",
            "w3cdtf",
            "Collection",
            "DCMIType");

    private final Random random;
    private final Map<String, List<String>> seen = new HashMap<>();
    private final List<String> all = new ArrayList<>(AWKWARD);

    Values(Random random) {
        this.random = random;
    }

    void learn(String place, String value) {
        seen.computeIfAbsent(place, unseen -> new ArrayList<>()).add(value);
        all.add(value);
    }

    /** Mostly a value of this place. */
    String next(String place) {
        List<String> ofPlace = seen.get(place);
        return ofPlace == null || random.nextInt(60) == 0 ? any() : ofPlace.get(random.nextInt(ofPlace.size()));
    }

    /** Any value, whatever it is of. */
    String any() {
        List<String> from = random.nextBoolean() ? AWKWARD : all;
        return from.get(random.nextInt(from.size()));
    }
}
