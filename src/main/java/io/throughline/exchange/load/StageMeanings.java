package io.throughline.exchange.load;

import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.UnderstoodFile;

/// What the files' stages were taken to mean. A proposal never replaces what a person said of a stage, be it here or
/// with
/// an earlier import; what a person says with this import replaces anything.
final class StageMeanings {
    private StageMeanings() {}

    static void store(Run run, UnderstoodFile file) {
        file.stages()
                .forEach((stage, meaning) -> run.jdbc()
                        .sql("""
                        insert into stage_meaning (id, stage, status, phase, why)
                        values (next_id(), :stage, :status, :phase, :why)
                        on conflict (stage) do update
                        set status = excluded.status, phase = excluded.phase, why = excluded.why
                        where (:correction or stage_meaning.stored_by like 'import:%' and stage_meaning.why <> :said)
                        and (stage_meaning.status, stage_meaning.phase, stage_meaning.why)
                            is distinct from (excluded.status, excluded.phase, excluded.why)""")
                        .param("stage", stage)
                        .param("status", meaning.status().name())
                        .param(
                                "phase",
                                meaning.phase() == null ? null : meaning.phase().name(),
                                java.sql.Types.VARCHAR)
                        .param("why", meaning.why())
                        .param("correction", meaning.isCorrection())
                        .param("said", StageMeaning.SAID)
                        .update());
    }
}
