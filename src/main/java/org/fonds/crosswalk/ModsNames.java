package org.fonds.crosswalk;

import java.util.List;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.Name;
import org.fonds.crosswalk.binding.mods.Role;
import org.fonds.crosswalk.binding.mods.RoleAuthority;
import org.fonds.crosswalk.binding.mods.RoleTerm;
import org.fonds.crosswalk.binding.mods.TermType;
import org.fonds.crosswalk.binding.mods.Usage;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;

/**
 * Everybody named with a role; the first author is the primary name. A name stands as printed, unless the authority file
 * has it: then it stands in its authorised form, and as printed beside it.
 */
final class ModsNames {
    private final ModsAuthorities authorities;

    ModsNames(ModsAuthorities authorities) {
        this.authorities = authorities;
    }

    void add(ArchivalRecord record, Mods mods) {
        List<Name> names = mods.getName();
        for (Contributor contributor : record.contributors()) {
            Name name = name(contributor);
            if (contributor.role() == ContributorRole.AUTHOR && names.stream().allMatch(n -> n.getUsage() == null)) {
                name.setUsage(Usage.PRIMARY);
            }
            names.add(name);
        }
    }

    private Name name(Contributor contributor) {
        Name name = new Name();
        authorities.name(contributor.name(), name);
        name.getRole().add(role(contributor.role()));
        return name;
    }

    private static Role role(ContributorRole part) {
        Role role = new Role();
        RoleTerm words = term(TermType.TEXT, part.label());
        Relators.code(part).ifPresent(code -> {
            RoleTerm coded = term(TermType.CODE, code);
            coded.setAuthority(RoleAuthority.MARCRELATOR);
            words.setAuthority(RoleAuthority.MARCRELATOR);
            role.getRoleTerm().add(coded);
        });
        role.getRoleTerm().add(words);
        return role;
    }

    private static RoleTerm term(TermType type, String value) {
        RoleTerm term = new RoleTerm();
        term.setType(type);
        term.setValue(value);
        return term;
    }
}
