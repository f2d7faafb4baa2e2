package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTablesTest {
    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void a_pipeline_is_a_table_of_deals() {
        var file = export.understood("""
                opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,quarter
                A1,Ida Amsel,Pump 2,Nordwerk,Won,20-10-25,01-03-26,1054,Q1
                A2,Ida Amsel,Pump 2,,Engaging,25-11-25,,,
                """);
        var rows = Export.rows(file);

        assertThat(file.system()).isEqualTo(CrmSystem.PLAIN);
        assertThat(file.described()).isEqualTo("Table of deals, UTF-8, comma, dates as day/month/two-digit year");
        assertThat(rows.row(0).get(Field.OPENED_ON)).isEqualTo("2025-10-20");
        assertThat(rows.row(0).get(Field.CLOSE_DATE)).isEqualTo("2026-03-01");
        assertThat(rows.row(0).get(Field.CLOSING_AMOUNT)).isEqualTo("1054");
        assertThat(rows.row(0).get(Field.PRODUCT_NAME)).isEqualTo("Pump 2");
        assertThat(rows.row(0).extras()).isEqualTo("{\"quarter\":\"Q1\"}");
        assertThat(rows.row(1).values())
                .containsOnlyKeys(Field.ID, Field.OWNER_NAME, Field.PRODUCT_NAME, Field.STAGE, Field.OPENED_ON);
    }

    @Test
    void accounts_products_and_sellers_around_it_are_known() {
        var accounts = export.understood(
                "account,sector,year_established,revenue,employees,office_location,subsidiary_of\nNordwerk,energy,1996,1100.04,2822,Norway,\n");
        assertThat(accounts.kind()).isEqualTo(RecordKind.ORGANIZATION);
        assertThat(Export.rows(accounts).row(0).get(Field.FOUNDED)).isEqualTo("1996");
        assertThat(Export.rows(accounts).row(0).get(Field.REVENUE)).isEqualTo("1100.04");

        var products = export.understood("product,series,sales_price\nPump 2,Pumps,550\n");
        assertThat(products.kind()).isEqualTo(RecordKind.PRODUCT);
        assertThat(Export.rows(products).row(0).get(Field.FAMILY)).isEqualTo("Pumps");

        var sellers = export.understood("sales_agent,manager,regional_office\nIda Amsel,Ulf Drossel,North\n");
        assertThat(sellers.kind()).isEqualTo(RecordKind.USER);
        assertThat(Export.rows(sellers).row(0).get(Field.MANAGER_NAME)).isEqualTo("Ulf Drossel");
        assertThat(Export.rows(sellers).row(0).get(Field.TEAM)).isEqualTo("North");
    }

    @Test
    void activities_are_interactions() {
        var file = export.understood(
                "date,type,subject,with whom,deal,direction,minutes\n2026-01-31,call,Terms,Ida Amsel,Pumps,in,15\n");
        var row = Export.rows(file).row(0);

        assertThat(file.kind()).isEqualTo(RecordKind.INTERACTION);
        assertThat(row.get(Field.HAPPENED_ON)).isEqualTo("2026-01-31");
        assertThat(row.get(Field.CHANNEL)).isEqualTo("call");
        assertThat(row.get(Field.PERSON_NAME)).isEqualTo("Ida Amsel");
        assertThat(row.get(Field.DEAL_NAME)).isEqualTo("Pumps");
        assertThat(row.get(Field.DIRECTION)).isEqualTo("in");
        assertThat(row.get(Field.MINUTES)).isEqualTo("15");
    }

    @Test
    void a_header_may_name_the_currency() {
        var rows = export.rows("Opportunity Number,Opportunity Result,Opportunity Amount USD\n1,Won,500\n2,Loss,\n");

        assertThat(rows.row(0).get(Field.AMOUNT)).isEqualTo("500");
        assertThat(rows.row(0).get(Field.CURRENCY)).isEqualTo("USD");
        assertThat(rows.row(1).values()).doesNotContainKey(Field.CURRENCY);
    }

    @Test
    void two_currencies_are_fine_where_each_row_says_its_own() {
        var rows = export.rows("deal_id,stage,amount\n1,Open,€5\n2,Open,USD 6\n3,Open,$7\n4,Open,8\n");

        assertThat(rows.all(Field.CURRENCY)).containsExactly("EUR", "USD", "", "");
        assertThat(rows.all(Field.AMOUNT)).containsExactly("5", "6", "7", "8");
    }

    @Test
    void a_row_whose_amount_and_currency_disagree_is_refused() {
        var rows = export.rows("deal_id,stage,amount,currency\n1,Open,€5,EUR\n2,Open,€6,USD\n3,Open,7,dollars\n");

        assertThat(rows.taken()).hasSize(1);
        assertThat(rows.refused().get(3L)).isEqualTo("Its amount is in EUR and its currency is USD.");
        assertThat(rows.refused().get(4L)).contains("“dollars”").contains("no currency's code");
    }

    @Test
    void a_formula_is_text_and_stays_so() {
        var rows = export.rows("deal_id,name,stage,note\n1,\"=HYPERLINK(\"\"http://x.example\"\")\",Open,@SUM(1)\n");

        assertThat(rows.row(0).get(Field.NAME)).isEqualTo("=HYPERLINK(\"http://x.example\")");
        assertThat(rows.row(0).extras()).isEqualTo("{\"note\":\"@SUM(1)\"}");
    }

    @Test
    void extra_facts_are_json_whatever_they_hold() {
        var rows = export.rows("deal_id,stage,\"my \"\"note\"\"\"\n1,Open,\"a\\b\n\"\"c\"\"\t\u0001\"\n");

        assertThat(rows.row(0).extras())
                .isEqualTo("{\"my \\\"note\\\"\":\"a\\\\b\\n\\\"c\\\"\\t\\u0001\"}".replace("\\t\\u0001", ""));
    }

    @Test
    void a_column_that_is_not_what_its_name_says_is_kept_as_text() {
        var text = new StringBuilder("account,industry,revenue\n");
        for (var i = 0; i < 10; i++) text.append("Firm ").append(i).append(",energy,1-5M\n");
        var file = export.understood(text.toString());

        assertThat(file.extraColumns()).containsExactly("revenue");
        assertThat(file.columns().getLast().ignored()).contains("1-5M (line 2)");
        assertThat(Export.rows(file).row(0).extras()).isEqualTo("{\"revenue\":\"1-5M\"}");
    }

    @Test
    void a_core_column_that_is_not_what_its_name_says_refuses_the_file() {
        var text = new StringBuilder("deal_id,stage,amount\n");
        for (var i = 0; i < 10; i++) text.append(i).append(",Open,much\n");

        assertThat(export.refusal(text.toString()))
                .contains("“amount”")
                .contains("much (line 2)")
                .contains("--map");
    }

    @Test
    void words_for_nothing_are_blank_where_a_number_or_date_belongs() {
        var rows = export.rows("deal_id,name,stage,amount,close_date\n1,None,Open,n/a,-\n2,b,Open,NULL,#N/A\n");

        assertThat(rows.refused()).isEmpty();
        assertThat(rows.row(0).get(Field.NAME)).isEqualTo("None");
        assertThat(rows.row(0).values()).doesNotContainKeys(Field.AMOUNT, Field.CLOSE_DATE);
    }
}
