package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.crosswalk.binding.mods.Identifier;
import org.fonds.crosswalk.binding.mods.IdentifierType;
import org.fonds.crosswalk.binding.mods.RelatedItem;
import org.fonds.crosswalk.binding.mods.RelatedItemType;
import org.fonds.crosswalk.binding.mods.RelatedLocation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;

/**
 * A holder as a related item: who it is, the mark as printed with its levels, and the collection that the paper belongs
 * to.
 */
final class ModsHoldings {
    private final ModsAuthorities authorities;

    ModsHoldings(ModsAuthorities authorities) {
        this.authorities = authorities;
    }

    RelatedItem item(Holding holding) {
        RelatedItem item = new RelatedItem();
        item.setLocation(location(holding));
        ModsShelfMarks.part(holding.mark()).ifPresent(item::setPart);
        host(holding.mark()).ifPresent(item.getRelatedItem()::add);
        return item;
    }

    private RelatedLocation location(Holding holding) {
        RelatedLocation location = new RelatedLocation();
        location.getPhysicalLocation().addAll(authorities.locations(holding));
        ModsShelfMarks.locator(holding.mark()).ifPresent(location::setShelfLocator);
        return location;
    }

    private static Optional<RelatedItem> host(ShelfMark mark) {
        RelatedItem host = new RelatedItem();
        host.setType(RelatedItemType.HOST);
        mark.value(ModsShelfMarks.COLLECTION)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> host.setTitleInfo(ModsText.titleInfo(title)));
        mark.value(ModsShelfMarks.LCCN)
                .filter(number -> !number.isBlank())
                .ifPresent(number -> host.getIdentifier().add(lccn(number)));
        return host.getTitleInfo() == null && host.getIdentifier().isEmpty() ? Optional.empty() : Optional.of(host);
    }

    /** The number is the whole collection's and no mark of the paper. */
    private static Identifier lccn(String number) {
        Identifier identifier = new Identifier();
        identifier.setType(IdentifierType.LCCN);
        identifier.setValue(number);
        return identifier;
    }
}
