package org.fonds.crosswalk;

import java.time.LocalDate;
import org.fonds.crosswalk.binding.mods.RecordDate;
import org.fonds.crosswalk.binding.mods.RecordIdentifier;
import org.fonds.crosswalk.binding.mods.RecordInfo;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;

/** The record itself: who made it, when, from what, in which language. It never tells the day of a re-rendering. */
final class ModsRecordInfo {
    private final RepositoryIdentifier repository;
    private final Cataloging cataloging;

    ModsRecordInfo(CrosswalkSettings settings) {
        this.repository = settings.repository();
        this.cataloging = settings.cataloging();
    }

    RecordInfo of(ArchivalRecord record, LocalDate firstDay) {
        RecordInfo info = new RecordInfo();
        info.setRecordContentSource(cataloging.contentSource());
        info.setRecordCreationDate(date(firstDay.toString()));
        CalendarDate updated = record.description().updated();
        if (updated != null) {
            info.setRecordChangeDate(date(updated.w3cdtf()));
        }
        info.setRecordIdentifier(identifier(record));
        info.setRecordOrigin(Words.RECORD_ORIGIN);
        info.setLanguageOfCataloging(ModsLanguages.ofCataloging(cataloging.language()));
        return info;
    }

    private RecordIdentifier identifier(ArchivalRecord record) {
        RecordIdentifier identifier = new RecordIdentifier();
        identifier.setSource(repository.value());
        identifier.setValue(repository.identifier(record.id().value()).value());
        return identifier;
    }

    private static RecordDate date(String w3cdtf) {
        RecordDate date = new RecordDate();
        date.setValue(w3cdtf);
        return date;
    }
}
