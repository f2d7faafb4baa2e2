package io.throughline.bench;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Facts;
import io.throughline.review.account.AccountPages;
import io.throughline.review.deal.DealPages;
import io.throughline.review.pipeline.PipelinePages;
import io.throughline.review.today.Agenda;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Wording;
import io.throughline.web.Words;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is looked at: the pipeline in each order, with each kind of filter and with sums; deals and accounts of every
/// size, the largest among them; and Today. By sellers, a manager and an administrator.
///
/// @param deals some of all, and those with the most around them
/// @param accounts some of all, and those with the most deals
record Looked(Application application, List<UUID> deals, List<UUID> accounts) {
    private static final int SELLERS = 20;
    private static final int SOME = 150;
    private static final int LARGEST = 15;
    private static final List<Map<String, String>> ASKED = List.of(
            Map.of(),
            Map.of("owner", "all"),
            Map.of("owner", "all", "sort", "money"),
            Map.of("owner", "all", "sort", "oldest"),
            Map.of("owner", "all", "sort", "newest"),
            Map.of("owner", "all", "sort", "close"),
            Map.of("owner", "all", "sort", "account"),
            Map.of("owner", "all", "status", "won"),
            Map.of("owner", "all", "status", "lost", "sort", "account"),
            Map.of("owner", "all", "stage", "Needs Analysis"),
            Map.of("owner", "all", "stage", "Nowhere"),
            Map.of("owner", "all", "closes", "2026-Q3"),
            Map.of("owner", "all", "closes", "2026-Q3", "sort", "account"),
            Map.of("owner", "all", "verdict", "in-danger"),
            Map.of("owner", "all", "verdict", "in-danger", "sort", "newest"),
            Map.of("by", "verdict"),
            Map.of("owner", "all", "by", "quarter"),
            Map.of("owner", "all", "text", "water"),
            Map.of("owner", "all", "text", "zzzz"));

    static Looked at(DataSource filled, Application application) {
        var jdbc = JdbcClient.create(filled);
        jdbc.sql("vacuum (analyze)").update();
        return new Looked(application, ids(jdbc, "deal", DEAL_SIZE), ids(jdbc, "organization", ACCOUNT_SIZE));
    }

    private static final String DEAL_SIZE = "(select count(*) from interaction where interaction.deal_id = it.id)";
    private static final String ACCOUNT_SIZE = "(select count(*) from deal where deal.organization_id = it.id)";

    private static List<UUID> ids(JdbcClient jdbc, String table, String size) {
        return jdbc.sql("""
                        (select id from %1$s order by md5(cast(id as text)) limit :some)
                        union all
                        (select id from %1$s as it order by %2$s desc, id limit :largest)""".formatted(table, size))
                .param("some", SOME)
                .param("largest", LARGEST)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    static List<Viewer> viewers(DataSource filled) {
        var viewers = new ArrayList<>(JdbcClient.create(filled)
                .sql("""
                        select owner_id
                        from deal
                        where owner_id is not null
                        group by owner_id
                        order by count(*) desc
                        limit :most""")
                .param("most", SELLERS)
                .query((row, number) -> viewer(row.getObject("owner_id", UUID.class), Role.SELLER))
                .list());
        viewers.add(viewer(new UUID(0, 1), Role.ADMINISTRATOR));
        return viewers;
    }

    private static Viewer viewer(UUID id, Role role) {
        return new Viewer(id, "Somebody", role, Locale.UK, ZoneOffset.UTC);
    }

    void pipeline(Viewer viewer, int turn) {
        var pages = application.the(PipelinePages.class);
        var asked = ASKED.get(turn % ASKED.size());
        render("review/pipeline", pages.page(shell(viewer, "/deals"), viewer, asked, null));
    }

    void deal(Viewer viewer, int turn) {
        var pages = application.the(DealPages.class);
        render("review/deal", pages.page(shell(viewer, "/deals"), deals.get(turn % deals.size())));
    }

    /// Somebody there says that it is slow: the deal is reviewed with that, and shown.
    void capture(Viewer viewer, int turn) {
        var said = new Fact(
                Ids.next(),
                FactKind.SYMPTOM,
                "",
                Fact.Answer.KNOWN,
                "It is slow, " + turn,
                null,
                null,
                null,
                null,
                Bench.TODAY,
                null,
                List.of(new Evidence(
                        Ids.next(), null, null, Bench.TODAY, Channel.MEETING, false, "It is slow.", null)));
        application.the(Facts.class).add(deals.get(turn % deals.size()), said);
        deal(viewer, turn);
    }

    void today(Viewer viewer, int turn) {
        render("review/today", application.the(Agenda.class).page(shell(viewer, "/today"), viewer));
    }

    void account(Viewer viewer, int turn) {
        var pages = application.the(AccountPages.class);
        var shell = shell(viewer, "/accounts");
        var account = accounts.get(turn % accounts.size());
        render("review/account", pages.account(shell, account, Times.now(shell.today())));
    }

    private static void render(String template, Object page) {
        if (new Html(template, page).weigh() == 0) throw new IllegalStateException("The page is empty.");
    }

    private static Shell shell(Viewer viewer, String path) {
        var clock = Clock.fixed(Bench.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Shell(
                viewer,
                List.of(),
                path,
                "",
                "",
                false,
                new Words(viewer.locale()),
                new Wording(viewer.locale()),
                new Today(clock, ZoneOffset.UTC));
    }
}
