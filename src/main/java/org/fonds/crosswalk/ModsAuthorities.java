package org.fonds.crosswalk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.fonds.crosswalk.binding.mods.Genre;
import org.fonds.crosswalk.binding.mods.Name;
import org.fonds.crosswalk.binding.mods.NamePart;
import org.fonds.crosswalk.binding.mods.NamePartType;
import org.fonds.crosswalk.binding.mods.NameType;
import org.fonds.crosswalk.binding.mods.PhysicalLocation;
import org.fonds.crosswalk.binding.mods.SubjectName;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Names and genres with what the authority file says of them. Where it is silent they are as printed, without a type, without an
 * authority (MODS-R13).
 */
final class ModsAuthorities {
    /** The code by which MODS and MARC call MARC's own list of organisations. */
    private static final String ORGANISATIONS = "marcorg";

    private final Authorities authorities;

    ModsAuthorities(Authorities authorities) {
        this.authorities = authorities;
    }

    void name(String printed, Name name) {
        AuthorisedName known = authorities.of(printed).orElse(null);
        name.getNamePart().addAll(parts(printed, known));
        if (known != null) {
            name.setType(type(known.kind()));
            name.setAuthority(known.list());
            name.setAuthorityURI(text(known.listUri()));
            name.setValueURI(text(known.uri()));
            name.setDisplayForm(displayForm(printed, known));
        }
    }

    void name(String printed, SubjectName name) {
        AuthorisedName known = authorities.of(printed).orElse(null);
        name.getNamePart().addAll(parts(printed, known));
        if (known != null) {
            name.setType(type(known.kind()));
            name.setAuthority(known.list());
            name.setAuthorityURI(text(known.listUri()));
            name.setValueURI(text(known.uri()));
            name.setDisplayForm(displayForm(printed, known));
        }
    }

    /** The holder as printed, then in its authorised form, then by its code. */
    List<PhysicalLocation> locations(Holding holding) {
        List<PhysicalLocation> locations = new ArrayList<>();
        locations.add(location(Words.holderAlone(holding)));
        authorities.of(holding).ifPresent(known -> {
            if (known.form() != null) {
                PhysicalLocation authorised = location(known.form());
                authorised.setAuthority(known.list());
                authorised.setAuthorityURI(text(known.listUri()));
                authorised.setValueURI(text(known.uri()));
                locations.add(authorised);
            }
            if (known.organisationCode() != null) {
                PhysicalLocation code = location(known.organisationCode());
                code.setAuthority(ORGANISATIONS);
                locations.add(code);
            }
        });
        return locations;
    }

    static Genre genre(AuthorisedTerm term) {
        Genre genre = new Genre();
        genre.setValue(term.term());
        genre.setAuthority(term.list());
        genre.setAuthorityURI(text(term.listUri()));
        genre.setValueURI(text(term.uri()));
        return genre;
    }

    private static List<NamePart> parts(String printed, @Nullable AuthorisedName known) {
        if (known == null || known.form() == null) {
            return List.of(part(printed));
        }
        NamePart form = part(known.form());
        if (known.dates() == null) {
            return List.of(form);
        }
        NamePart dates = part(known.dates());
        dates.setType(NamePartType.DATE);
        return List.of(form, dates);
    }

    private static NamePart part(String words) {
        NamePart part = new NamePart();
        part.setValue(words);
        return part;
    }

    private static PhysicalLocation location(String words) {
        PhysicalLocation location = new PhysicalLocation();
        location.setValue(words);
        return location;
    }

    private static @Nullable String displayForm(String printed, AuthorisedName known) {
        return known.form() == null ? null : printed;
    }

    private static @Nullable NameType type(AuthorisedName.@Nullable Kind kind) {
        return kind == null
                ? null
                : switch (kind) {
                    case PERSONAL -> NameType.PERSONAL;
                    case CORPORATE -> NameType.CORPORATE;
                    case CONFERENCE -> NameType.CONFERENCE;
                    case FAMILY -> NameType.FAMILY;
                };
    }

    private static @Nullable String text(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }
}
