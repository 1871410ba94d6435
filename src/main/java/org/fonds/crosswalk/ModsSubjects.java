package org.fonds.crosswalk;

import java.util.List;
import java.util.function.BiConsumer;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.Subject;
import org.fonds.crosswalk.binding.mods.SubjectName;
import org.fonds.record.AccessPoints;

/** The headings of the page's own fields, one subject each. */
final class ModsSubjects {
    private final ModsAuthorities authorities;

    ModsSubjects(ModsAuthorities authorities) {
        this.authorities = authorities;
    }

    void add(AccessPoints points, Mods mods) {
        add(points.people(), mods, (subject, person) -> subject.setName(name(person)));
        add(points.topics(), mods, Subject::setTopic);
        add(points.places(), mods, Subject::setGeographic);
    }

    private static void add(List<String> headings, Mods mods, BiConsumer<Subject, String> set) {
        for (String heading : headings) {
            if (!heading.isBlank()) {
                Subject subject = new Subject();
                set.accept(subject, heading);
                mods.getSubject().add(subject);
            }
        }
    }

    private SubjectName name(String person) {
        SubjectName name = new SubjectName();
        authorities.name(person, name);
        return name;
    }
}
