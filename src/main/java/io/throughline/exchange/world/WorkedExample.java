package io.throughline.exchange.world;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.load.UndoSummary;
import io.throughline.exchange.read.RecordKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The story world in an installation that is still empty, to look around in; it is known as an import, and so it is
/// removed in one act.
@Component
@Transactional
public class WorkedExample {
    private final JdbcClient jdbc;
    private final Worlds worlds;
    private final Imports imports;
    private final Today today;

    WorkedExample(JdbcClient jdbc, Worlds worlds, Imports imports, Today today) {
        this.jdbc = jdbc;
        this.worlds = worlds;
        this.imports = imports;
        this.today = today;
    }

    /// Whether nothing was imported or entered yet.
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return jdbc.sql("select not exists (select from deal) and not exists (select from upload)")
                .query(Boolean.class)
                .single();
    }

    /// Tells the story as of today.
    ///
    /// @throws Conflict where there are deals already
    public World load() {
        if (!isWanted()) throw new Conflict("The worked example is for an empty installation, and here are deals.");
        var world = World.tell(today.date());
        var id = Ids.next();
        jdbc.sql("insert into import (id, summary, example) values (:id, :summary::jsonb, true)")
                .param("id", id)
                .param("summary", JsonMapper.shared().writeValueAsString(summary(id, world)))
                .update();
        as("import:" + id);
        worlds.store(world);
        return world;
    }

    private void as(String actor) {
        jdbc.sql("""
                        select set_config('throughline.initiator', actor(), true),
                            set_config('throughline.actor', :actor, true)""").param("actor", actor).query().singleRow();
    }

    private static ImportSummary summary(UUID id, World world) {
        var deals = world.all().count();
        var told = new FileSummary(
                "The worked example", RecordKind.DEAL, "Told as of today", deals, deals, 0, 0, 0, 0, List.of());
        return new ImportSummary(id, false, List.of(told), List.of(), List.of(), List.of(), List.of());
    }

    /// Removes it with all that was written into it since.
    ///
    /// @param viewer stays, even if the example made them
    /// @throws NotFound where it is not there
    public UndoSummary remove(Viewer viewer) {
        var id = jdbc.sql("select id from import where example and undone_at is null")
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("The worked example is not here, or was removed."));
        return imports.remove(id, viewer.id());
    }
}
