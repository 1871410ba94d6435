package org.fonds.store;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A planted fault as far as it shows in what a snapshot tells. */
final class FaultySnapshot {
    private final Snapshot sound;
    private final PlantedFault fault;
    private final LedgerState ledger;

    private final boolean resuming;

    private FaultySnapshot(Snapshot sound, PlantedFault fault, boolean resuming) {
        this.sound = sound;
        this.fault = fault;
        this.ledger = sound.ledger();
        this.resuming = resuming;
    }

    /**
     * A store whose snapshots have the fault.
     *
     * @param resuming whether what is asked now comes with a token
     */
    static Store over(Store sound, PlantedFault fault, BooleanSupplier resuming) {
        return FaultyDatabase.wrapped(Store.class, sound, (method, arguments) -> {
            if (!method.getName().equals("read")) {
                return FaultyDatabase.call(sound, method, arguments);
            }
            @SuppressWarnings("unchecked")
            Function<Snapshot, Object> question = (Function<Snapshot, Object>) arguments[0];
            return sound.read(snapshot -> question.apply(of(snapshot, fault, resuming.getAsBoolean())));
        });
    }

    private static Snapshot of(Snapshot sound, PlantedFault fault, boolean resuming) {
        FaultySnapshot faulty = new FaultySnapshot(sound, fault, resuming);
        return FaultyDatabase.wrapped(Snapshot.class, sound, (method, arguments) -> switch (method.getName()) {
            case "ledger" -> faulty.ledger();
            case "firstPublicationFrom" -> faulty.firstPublicationFrom((Instant) arguments[0]);
            case "pageEnd" ->
                faulty.pageEnd((ListScope) arguments[0], (Position) arguments[1], (PageLimits) arguments[2]);
            case "records" ->
                faulty.records((ListScope) arguments[0], (Position) arguments[1], (Position) arguments[2]);
            case "headers" ->
                faulty.headers((ListScope) arguments[0], (Position) arguments[1], (Position) arguments[2]);
            case "page" ->
                faulty.page(
                        (ListScope) arguments[0],
                        (Position) arguments[1],
                        (Position) arguments[2],
                        (ListContent) arguments[3],
                        (TextForm) arguments[4]);
            case "count" -> sound.count(faulty.now((ListScope) arguments[0]));
            default -> FaultyDatabase.call(sound, method, arguments);
        });
    }

    /** A replica that takes itself for the newest there is begins lists as it should, and denies no token. */
    private LedgerState ledger() {
        return fault == PlantedFault.REPLICA_BEHIND_THE_LIST_ANSWERS && resuming
                ? new LedgerState(
                        ledger.epoch(), ledger.birth(), ledger.clock(), Long.MAX_VALUE, ledger.horizon(), ledger.key())
                : ledger;
    }

    private long firstPublicationFrom(Instant from) {
        return sound.firstPublicationFrom(fault == PlantedFault.FROM_EXCLUSIVE ? from.plusSeconds(1) : from);
    }

    private ListScope now(ListScope scope) {
        boolean moves = fault == PlantedFault.UNPINNED_LIST || fault == PlantedFault.OFFSET_PAGING;
        boolean behind = scope.pinned() > ledger.lastNumber();
        return moves || behind
                ? new ListScope(scope.prefix(), scope.set(), scope.first(), ledger.lastNumber(), ledger.lastNumber())
                : scope;
    }

    private Optional<Position> pageEnd(ListScope scope, Position after, PageLimits limits) {
        if (fault != PlantedFault.OFFSET_PAGING) {
            return sound.pageEnd(now(scope), after, limits);
        }
        long size = whole(scope).size();
        long end = Math.min(after.item() + limits.records(), size);
        return after.item() >= size ? Optional.empty() : Optional.of(new Position(0, end));
    }

    private List<StoredRecord> records(ListScope scope, Position after, Position end) {
        return fault == PlantedFault.OFFSET_PAGING
                ? part(whole(scope), after, end)
                : sound.records(now(scope), after, end);
    }

    private List<StoredRecord> headers(ListScope scope, Position after, Position end) {
        return fault == PlantedFault.OFFSET_PAGING
                ? part(whole(scope), after, end)
                : sound.headers(now(scope), after, end);
    }

    private ListPage page(ListScope scope, Position after, Position end, ListContent content, TextForm form) {
        if (fault != PlantedFault.OFFSET_PAGING) {
            return sound.page(now(scope), after, end, content, form);
        }
        List<StoredRecord> shown = part(whole(scope), after, end);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        shown.forEach(record -> record.write(text, content));
        return new ListPage(shown.size(), List.of(new ListPage.Plain(text.toByteArray())));
    }

    private List<StoredRecord> whole(ListScope scope) {
        return sound.records(now(scope), Position.START, new Position(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    private static List<StoredRecord> part(List<StoredRecord> all, Position after, Position end) {
        int from = (int) Math.min(after.item(), all.size());
        return all.subList(from, (int) Math.max(from, Math.min(end.item(), all.size())));
    }
}
