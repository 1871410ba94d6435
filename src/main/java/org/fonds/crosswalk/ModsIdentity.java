package org.fonds.crosswalk;

import java.net.URI;
import org.fonds.crosswalk.binding.mods.AccessCondition;
import org.fonds.crosswalk.binding.mods.Identifier;
import org.fonds.crosswalk.binding.mods.IdentifierType;
import org.fonds.crosswalk.binding.mods.Location;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.Url;
import org.fonds.record.ArchivalRecord;
import org.jspecify.annotations.Nullable;

/** Number, address and rights: what the document is called by, where it is read, and what may be done with it. */
final class ModsIdentity {
    private final PageAddress address;
    private final @Nullable URI rights;

    ModsIdentity(CrosswalkSettings settings) {
        this.address = new PageAddress(settings);
        this.rights = settings.rights();
    }

    void add(ArchivalRecord record, Mods mods) {
        mods.getIdentifier().add(identifier(IdentifierType.LOCAL, record.id().value()));
        address.of(record).ifPresent(url -> {
            mods.getIdentifier().add(identifier(IdentifierType.URI, url));
            mods.setLocation(location(url));
        });
        if (rights != null) {
            mods.setAccessCondition(condition(rights));
        }
    }

    private static Identifier identifier(IdentifierType type, String value) {
        Identifier identifier = new Identifier();
        identifier.setType(type);
        identifier.setValue(value);
        return identifier;
    }

    private static Location location(String address) {
        Url url = new Url();
        url.setValue(address);
        Location location = new Location();
        location.setUrl(url);
        return location;
    }

    private static AccessCondition condition(URI rights) {
        AccessCondition condition = new AccessCondition();
        condition.setHref(rights.toString());
        condition.setValue(RightsLabel.of(rights));
        return condition;
    }
}
