package io.throughline.bench;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Facts;
import io.throughline.deals.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is written, in this process: to be recorded with the review that follows it, and then not kept, so that the
/// same statements can be sent again.
record Written(Application application, Recorder recorder, Looked looked) {

    List<Script> captures(Guests guests, List<UUID> deals) {
        // the first review of a day keeps what is usual on it, which is not to be kept again
        application.the(Facts.class).add(deals.getFirst(), slow());
        return deals.stream()
                .map(deal -> recorder.of(() -> {
                    undone(() -> application.the(Facts.class).add(deal, slow()));
                    looked.deal(guests.viewer(0), deal);
                }))
                .toList();
    }

    List<Script> creations(Guests guests, int number) {
        return IntStream.range(0, number)
                .mapToObj(turn -> recorder.of(() ->
                        undone(() -> application.the(Deals.class).add(made(guests.viewer(turn), turn)))))
                .toList();
    }

    List<Script> updates(List<UUID> deals) {
        var all = application.the(Deals.class);
        return deals.stream()
                .map(id -> recorder.of(() -> undone(() -> {
                    var next = new Deal.NextStep("Call them", Bench.TODAY.plusDays(7), null);
                    all.change(all.find(id).orElseThrow().withNextStep(next));
                })))
                .toList();
    }

    private static Deal made(Viewer by, int turn) {
        return new Deal(
                Ids.next(),
                "Hall, gate and yard " + turn,
                null,
                null,
                by.id(),
                null,
                Status.OPEN,
                "Needs Analysis",
                new Money(BigDecimal.valueOf(10_000 + turn), "EUR"),
                Bench.TODAY,
                Bench.TODAY.plusDays(60),
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1);
    }

    private static Fact slow() {
        var said = new Evidence(Ids.next(), null, null, Bench.TODAY, Channel.MEETING, false, "It is slow.", null);
        return new Fact(
                Ids.next(),
                FactKind.SYMPTOM,
                "",
                Fact.Answer.KNOWN,
                "It is slow",
                null,
                null,
                null,
                null,
                Bench.TODAY,
                null,
                List.of(said));
    }

    private static final class Undone extends RuntimeException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /// Does it up to the very end, with all that listens before a transaction ends.
    private void undone(Runnable work) {
        var transaction = new TransactionTemplate(application.the(PlatformTransactionManager.class));
        try {
            transaction.executeWithoutResult(status -> {
                work.run();
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        throw new Undone();
                    }
                });
            });
        } catch (Undone asMeant) {
            // it is recorded
        }
    }
}
