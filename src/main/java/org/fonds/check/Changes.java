package org.fonds.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether items changed while the check went on: then two lists may differ, and nothing is wrong. */
final class Changes {
    /** Where more differ, it is no coincidence. */
    private static final int MOST = 5;

    private Changes() {}

    /** Whether each of these items has changed since the check began, by what GetRecord says of it now. */
    static boolean explain(Collection<String> identifiers, Endpoint endpoint) throws InterruptedException {
        if (identifiers.isEmpty() || identifiers.size() > MOST) {
            return false;
        }
        for (String identifier : identifiers) {
            if (!hasChanged(identifier, endpoint)) {
                return false;
            }
        }
        return true;
    }

    /** The same of the items whose headers differ. */
    static boolean explain(List<Header> one, List<Header> other, Endpoint endpoint) throws InterruptedException {
        Set<Header> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        Set<Header> differing = new HashSet<>(one);
        differing.addAll(other);
        differing.removeAll(both);
        return explain(differing.stream().map(Header::identifier).distinct().toList(), endpoint);
    }

    private static boolean hasChanged(String identifier, Endpoint endpoint) throws InterruptedException {
        String begun = endpoint.get(Queries.IDENTIFY).first("responseDate");
        return endpoint.again(Queries.record(identifier, "oai_dc")).headers().stream()
                .map(Header::datestamp)
                .anyMatch(
                        date -> Dates.isDay(date) ? date.compareTo(Dates.day(begun)) >= 0 : date.compareTo(begun) > 0);
    }
}
