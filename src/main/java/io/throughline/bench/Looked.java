package io.throughline.bench;

import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.review.account.AccountPages;
import io.throughline.review.deal.DealPages;
import io.throughline.review.pipeline.PipelinePages;
import io.throughline.review.search.SearchPages;
import io.throughline.review.today.Agenda;
import io.throughline.transition.page.PlanPages;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import io.throughline.web.Wording;
import io.throughline.web.Words;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is looked at: the pipeline in each order, with each kind of filter and with sums; deals and accounts of every
/// size, the largest among them; and Today. By sellers, a manager and an administrator.
///
/// @param deals some of all, and those with the most around them
/// @param accounts some of all, and those with the most deals
/// @param plans long ones, of some of the deals
record Looked(Application application, List<UUID> deals, List<UUID> accounts, LongPlans plans) {
    private static final int SOME = 150;
    private static final int LARGEST = 15;
    private static final int LETTERS = 4;
    private static final List<String> WORDS = List.of("water", "energy", "glass", "metering", "control", "zzzzz");
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
        var deals = ids(jdbc, "deal", DEAL_SIZE);
        var plans = LongPlans.of(application, deals);
        jdbc.sql("vacuum (analyze)").update();
        return new Looked(application, deals, ids(jdbc, "organization", ACCOUNT_SIZE), plans);
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

    /// All sorts of pages.
    List<Look> looks() {
        return List.of(
                new Look("pipeline-list", turn -> "/deals?" + query(ASKED.get(turn % ASKED.size())), this::pipeline),
                new Look("deal-page", turn -> "/deals/" + dealOf(turn), this::deal),
                new Look("account-page", turn -> "/accounts/" + accountOf(turn), this::account),
                new Look("plan-drag", turn -> plan(turn) + "?" + plans.query(turn), this::drag),
                new Look("today", turn -> "/today", this::today),
                new Look("search", turn -> "/search?q=" + typed(turn), this::search));
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().replace(" ", "%20"))
                .collect(Collectors.joining("&"));
    }

    private UUID dealOf(int turn) {
        return deals.get(turn % deals.size());
    }

    private UUID accountOf(int turn) {
        return accounts.get(turn % accounts.size());
    }

    /// Words letter by letter, as they are typed.
    private static String typed(int turn) {
        var word = WORDS.get(turn / LETTERS % WORDS.size());
        return word.substring(0, Math.min(word.length(), 2 + turn % LETTERS));
    }

    void pipeline(Viewer viewer, int turn) {
        var pages = application.the(PipelinePages.class);
        var asked = ASKED.get(turn % ASKED.size());
        render("review/pipeline", pages.page(shell(viewer, "/deals"), viewer, asked, null));
    }

    private String plan(int turn) {
        return "/deals/" + plans.plan(turn).dealId() + "/plan/trial";
    }

    void drag(Viewer viewer, int turn) {
        var fields = new HashMap<String, String>();
        for (var field : plans.query(turn).split("&", -1)) {
            var at = field.indexOf('=');
            fields.put(field.substring(0, at), field.substring(at + 1));
        }
        var pages = application.the(PlanPages.class);
        var shell = shell(viewer, "/deals");
        render("transition/drawing", pages.drawing(shell, plans.plan(turn).dealId(), new Typed(fields)));
    }

    void deal(Viewer viewer, int turn) {
        deal(viewer, dealOf(turn));
    }

    void deal(Viewer viewer, UUID deal) {
        render("review/deal", application.the(DealPages.class).page(shell(viewer, "/deals"), deal));
    }

    void search(Viewer viewer, int turn) {
        render("review/search", application.the(SearchPages.class).page(shell(viewer, "/search"), typed(turn)));
    }

    void today(Viewer viewer, int turn) {
        render("review/today", application.the(Agenda.class).page(shell(viewer, "/today"), viewer));
    }

    void account(Viewer viewer, int turn) {
        var pages = application.the(AccountPages.class);
        var shell = shell(viewer, "/accounts");
        render("review/account", pages.account(shell, accountOf(turn), Times.now(shell.today())));
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
