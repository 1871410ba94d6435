package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.RelatedItem;
import org.fonds.crosswalk.binding.mods.RelatedItemType;
import org.fonds.crosswalk.binding.mods.RelatedLocation;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.record.RelatedDocument;

/** Originals, copies, the collections published in, and other documents. How these came from each other is not said. */
final class ModsRelatedItems {
    private final DigitalCollection collection;
    private final ModsHoldings holdings;

    ModsRelatedItems(DigitalCollection collection, ModsHoldings holdings) {
        this.collection = collection;
        this.holdings = holdings;
    }

    void add(ArchivalRecord record, Mods mods) {
        List<RelatedItem> items = mods.getRelatedItem();
        items.addAll(originals(record));
        record.custody().copies().forEach(copy -> items.add(copy(copy)));
        items.add(host(collection.of(record), Words.PUBLISHED_IN));
        record.description().collections().stream()
                .filter(title -> !title.isBlank())
                .forEach(title -> items.add(host(title, Words.COLLECTION)));
        record.accessPoints().related().forEach(document -> related(document).ifPresent(items::add));
    }

    /** An item for each holder, all in the original's languages; where no holder is named, one for the languages. */
    private List<RelatedItem> originals(ArchivalRecord record) {
        List<Holding> originals = record.custody().originals();
        List<RelatedItem> items =
                originals.isEmpty() && !record.languages().original().isEmpty()
                        ? List.of(new RelatedItem())
                        : originals.stream().map(holdings::item).toList();
        for (RelatedItem item : items) {
            item.setType(RelatedItemType.ORIGINAL);
            item.setDisplayLabel(Words.ORIGINAL);
            record.languages().original().forEach(language -> item.getLanguage().add(ModsLanguages.language(language)));
        }
        return items;
    }

    private RelatedItem copy(Holding holding) {
        RelatedItem item = holdings.item(holding);
        item.setType(RelatedItemType.OTHER_VERSION);
        item.setDisplayLabel(Words.COPY);
        return item;
    }

    private static RelatedItem host(String title, String label) {
        RelatedItem item = new RelatedItem();
        item.setType(RelatedItemType.HOST);
        item.setDisplayLabel(label);
        item.setTitleInfo(ModsText.titleInfo(title));
        return item;
    }

    /** Without a type: the page does not say how the documents are related. */
    private static Optional<RelatedItem> related(RelatedDocument document) {
        RelatedItem item = new RelatedItem();
        if (!document.title().isBlank()) {
            item.setTitleInfo(ModsText.titleInfo(document.title()));
        }
        Optional.ofNullable(document.address())
                .filter(WebAddress::isAbsolute)
                .map(WebAddress::ascii)
                .ifPresent(address -> item.setLocation(page(address)));
        return item.getTitleInfo() == null && item.getLocation() == null ? Optional.empty() : Optional.of(item);
    }

    private static RelatedLocation page(String address) {
        RelatedLocation location = new RelatedLocation();
        location.setUrl(address);
        return location;
    }
}
