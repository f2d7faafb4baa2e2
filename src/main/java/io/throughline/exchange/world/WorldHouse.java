package io.throughline.exchange.world;

import io.throughline.base.FiscalCalendar;
import io.throughline.buying.readiness.Checklist;
import io.throughline.buying.readiness.Checklists;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.identity.User;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Stores what the seller of the story world decided about itself: what its stages mean, its currency, rates, quotas,
/// what it sells and what that needs, and a view for all.
/// Where the organisation has chosen a currency before, that stays, and no rates are told.
@Component
class WorldHouse {
    private static final String BASE = "EUR";

    private final JdbcClient jdbc;
    private final Checklists checklists;

    WorldHouse(JdbcClient jdbc, Checklists checklists) {
        this.jdbc = jdbc;
        this.checklists = checklists;
    }

    void store(World world) {
        World.stages().forEach(this::store);
        if (choosesCurrency()) {
            rate("USD", ".9150", world.today().minusDays(370));
            rate("USD", ".9320", world.today().minusDays(75));
            rate("GBP", "1.1680", world.today().minusDays(370));
            rate("CHF", "1.0470", world.today().minusDays(370));
        }
        store(World.spot());
        Needed.products().forEach(this::sold);
        quotas(world.today());
        view(Scene.MANAGER, "Large and in danger", "owner=all&verdict=in-danger&sort=money");
        view(Scene.MANAGER, "By owner", "owner=all&by=owner");
    }

    private void store(World.Stage stage) {
        jdbc.sql("""
                        insert into stage_meaning (id, stage, status, phase, why)
                        values (:id, :stage, :status, :phase, 'told with the story world')""")
                .param("id", Keys.of("stage", stage.name()))
                .param("stage", stage.name())
                .param("status", stage.status().name())
                .param("phase", stage.phase() == null ? null : stage.phase().name(), Types.VARCHAR)
                .update();
    }

    /// A product, and what a customer must have in place for it.
    private void sold(String product) {
        var id = Keys.of("product", product);
        jdbc.sql("insert into product (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", product)
                .update();
        var before = new Checklist(id, id, product, 0, null, null, List.of());
        checklists.change(before, Needed.forProduct(product), Scene.ADMINISTRATOR_LOOKS);
    }

    /// Where rules were made before, they stay.
    private void store(SweetSpot spot) {
        var rules = WrittenSpot.of(spot).rules();
        jdbc.sql("""
                        insert into sweet_spot (id, edition, line, rules, why, made_by)
                        select :id, :edition, :line, cast(:rules as jsonb), :why, :by
                        where not exists (select from sweet_spot)""")
                .param("id", Keys.of("sweet spot", "first"))
                .param("edition", spot.edition())
                .param("line", spot.line())
                .param("rules", JsonMapper.shared().writeValueAsString(rules))
                .param("why", "What we learnt from the deals of three years")
                .param("by", Scene.MANAGER.id())
                .update();
    }

    private boolean choosesCurrency() {
        return jdbc.sql("""
                        insert into settings (id, base_currency)
                        values (:id, :base)
                        on conflict (only_one) do nothing""")
                        .param("id", Keys.of("settings", "seller"))
                        .param("base", BASE)
                        .update()
                == 1;
    }

    private void rate(String currency, String rate, LocalDate from) {
        jdbc.sql("""
                        insert into exchange_rate (id, currency, base, valid_from, rate)
                        values (:id, :currency, :base, :from, :rate)
                        on conflict (base, currency, valid_from) do nothing""")
                .param("id", Keys.of("rate", currency + from))
                .param("currency", currency)
                .param("base", BASE)
                .param("from", from)
                .param("rate", new BigDecimal(rate))
                .update();
    }

    private void quotas(LocalDate today) {
        var month = jdbc.sql("select fiscal_month from settings")
                .query(Integer.class)
                .single();
        var calendar = new FiscalCalendar(Month.of(month));
        var now = calendar.quarter(today);
        for (var quarter : new FiscalCalendar.Quarter[] {now, calendar.after(now)}) {
            quota(Scene.HUNTER, quarter, 450_000);
            quota(Scene.FARMER, quarter, 380_000);
            quota(Scene.BUILDER, quarter, 700_000);
            quota(Scene.LISTENER, quarter, 620_000);
        }
    }

    private void quota(User seller, FiscalCalendar.Quarter quarter, int amount) {
        jdbc.sql("""
                        insert into quota (id, user_id, quarter_begins, amount, currency)
                        values (:id, :seller, :begins, :amount, :currency)""")
                .param("id", Keys.of("quota", seller.name() + quarter.first()))
                .param("seller", seller.id())
                .param("begins", quarter.first())
                .param("amount", amount)
                .param("currency", BASE)
                .update();
    }

    private void view(User of, String name, String query) {
        jdbc.sql("""
                        insert into saved_view (id, user_id, name, query, shared)
                        values (:id, :of, :name, :query, true)""")
                .param("id", Keys.of("view", name))
                .param("of", of.id())
                .param("name", name)
                .param("query", query)
                .update();
    }
}
