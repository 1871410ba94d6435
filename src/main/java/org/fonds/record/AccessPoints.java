package org.fonds.record;

import java.util.List;

/**
 * The headings under which the page's own fields file the document; never mined from title or transcript.
 *
 * @param people Associated People and Organizations
 * @param places Associated Places
 * @param topics Associated Topics and Subjects Discussed
 * @param related Related Documents
 */
public record AccessPoints(
        List<String> people, List<String> places, List<String> topics, List<RelatedDocument> related) {
    /** The page files the document nowhere. */
    public static final AccessPoints NONE = new AccessPoints(List.of(), List.of(), List.of(), List.of());

    public AccessPoints {
        people = List.copyOf(people);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }
}
