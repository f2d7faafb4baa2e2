package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning.Status;
import io.throughline.exchange.read.Understanding.Understood;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesforceObjectsTest {
    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void opportunities_are_deals() {
        var file = export.understood("""
                Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate,NextStep,Probability,Region__c
                0061g00000abcde,0,0011g00000abcde,Pumps,Closed Won,1200.50,2026-03-01,1,1,2025-11-30T10:00:00.000Z,,100,North
                0061g00000abcdf,0,0011g00000abcde,Valves,Qualification,,2026-04-01,0,0,2025-12-01T10:00:00.000Z,Call,10,
                """);
        var rows = Export.rows(file);

        assertThat(file.system()).isEqualTo(CrmSystem.SALESFORCE);
        assertThat(file.kind()).isEqualTo(RecordKind.DEAL);
        assertThat(file.described())
                .isEqualTo("Salesforce object export of opportunities, UTF-8, comma, dates as year first");
        assertThat(file.extraColumns()).containsExactly("Region__c");
        assertThat(rows.refused()).isEmpty();
        var won = rows.row(0);
        assertThat(won.line()).isEqualTo(2);
        assertThat(won.get(Field.ID)).isEqualTo("0061g00000abcdeAAA");
        assertThat(won.get(Field.ORGANIZATION_ID)).isEqualTo("0011g00000abcdeAAA");
        assertThat(won.get(Field.AMOUNT)).isEqualTo("1200.50");
        assertThat(won.get(Field.OPENED_ON)).isEqualTo("2025-11-30");
        assertThat(won.get(Field.CLOSE_DATE)).isEqualTo("2026-03-01");
        assertThat(won.get(Field.IS_WON)).isEqualTo("true");
        assertThat(won.extras()).isEqualTo("{\"Region__c\":\"North\"}");
        assertThat(rows.row(1).values()).doesNotContainKey(Field.AMOUNT);
        assertThat(rows.row(1).extras()).isEqualTo("{}");
    }

    @Test
    void columns_that_nothing_uses_say_so() {
        var file = export.understood(
                "Id,StageName,CloseDate,Probability,SystemModstamp\n0061g00000abcde,Open,2026-01-31,10,2026-01-01\n");

        assertThat(file.columns())
                .filteredOn(c -> !c.ignored().isEmpty())
                .extracting(c -> c.header())
                .containsExactly("Probability", "SystemModstamp");
    }

    @Test
    void flags_say_what_a_stage_means_whatever_its_words() {
        var file = export.understood("""
                Id,StageName,CloseDate,IsClosed,IsWon
                0061g00000abcde,xY7==,2026-01-31,TRUE,TRUE
                0061g00000abcdf,Bq2==,2026-01-31,TRUE,FALSE
                0061g00000abcdg,Proposal,2026-01-31,FALSE,FALSE
                """);

        assertThat(file.stages().get("xY7==").status()).isEqualTo(Status.WON);
        assertThat(file.stages().get("xY7==").why()).contains("IsWon");
        assertThat(file.stages().get("Bq2==").status()).isEqualTo(Status.LOST);
        assertThat(file.stages().get("Proposal").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void names_of_a_connector_are_the_same_names() {
        var rows = export.rows("""
                _fivetran_synced,account_id,amount,close_date,created_date,id,is_closed,is_deleted,is_won,name,stage_name,region_c
                2026-01-01 00:00:00,Zm9vYmFyYmF6cXV4,5,2026-03-01 00:00:00,2025-12-19 19:51:13,0061g00000abcdeAAA,true,true,true,Pumps,Won,North
                """);

        assertThat(rows.row(0).get(Field.ORGANIZATION_ID)).isEqualTo("Zm9vYmFyYmF6cXV4");
        assertThat(rows.row(0).get(Field.CLOSE_DATE)).isEqualTo("2026-03-01");
        assertThat(rows.row(0).get(Field.DELETED)).isEqualTo("true");
        assertThat(rows.row(0).extras()).isEqualTo("{\"region_c\":\"North\"}");
    }

    @Test
    void accounts_contacts_users_products_lines_and_roles_are_known_by_their_ids() {
        assertThat(kind("Id,Name,Industry\n0011g00000abcde,Nordwerk,Energy\n")).isEqualTo(RecordKind.ORGANIZATION);
        assertThat(kind("Id,LastName,FirstName\n0031g00000abcde,Amsel,Ida\n")).isEqualTo(RecordKind.PERSON);
        assertThat(kind("Id,Name,IsActive\n0051g00000abcde,Ida Amsel,1\n")).isEqualTo(RecordKind.USER);
        assertThat(kind("Id,Name,Family\n01t1g00000abcde,Pump,Pumps\n")).isEqualTo(RecordKind.PRODUCT);
        assertThat(kind("Id,OpportunityId,Quantity\n00k1g00000abcde,0061g00000abcde,1\n"))
                .isEqualTo(RecordKind.DEAL_LINE);
        assertThat(kind("Id,OpportunityId,ContactId,Role\n00K1g00000abcde,0061g00000abcde,0031g00000abcde,User\n"))
                .isEqualTo(RecordKind.CONTACT_ROLE);
        assertThat(kind("Id,OpportunityId,CreatedDate,StageName\n0081g00000abcde,0061g00000abcde,2026-01-01,Open\n"))
                .isEqualTo(RecordKind.DEAL_HISTORY);
    }

    @Test
    void history_keeps_the_moment_and_shares_its_stages_with_the_deals() {
        export.file(
                "x/Opportunity.csv", "Id,StageName,CloseDate,IsClosed,IsWon\n0061g00000abcde,k9==,2026-01-31,1,1\n");
        export.file("x/History.csv", """
                Id,OpportunityId,CreatedDate,StageName,Amount,CloseDate
                0081g00000abcde,0061g00000abcde,02/23/26 08:55 PM,k9==,,01/27/26
                """);
        var read = (Understood) Reading.of(List.of(dir.resolve("x")), ReadOptions.none());

        var history = read.files().getFirst();
        assertThat(history.kind()).isEqualTo(RecordKind.DEAL_HISTORY);
        assertThat(history.stages().get("k9==").status()).isEqualTo(Status.WON);
        var row = Export.rows(history).row(0);
        assertThat(row.get(Field.DEAL_ID)).isEqualTo("0061g00000abcdeAAA");
        assertThat(row.get(Field.CHANGED_AT)).isEqualTo("2026-02-23T20:55");
        assertThat(row.get(Field.CLOSE_DATE)).isEqualTo("2026-01-27");
    }

    @Test
    void a_connector_s_history_is_the_history_of_the_deal_not_the_deal() {
        var file = export.understood("""
                _fivetran_start,_fivetran_end,id,stage_name,amount,close_date,is_deleted
                2026-01-01 10:00:00,9999-12-31 23:59:59,0061g00000abcdeAAA,Proposal,5,2026-03-01,false
                """);

        assertThat(file.kind()).isEqualTo(RecordKind.DEAL_HISTORY);
        assertThat(Export.rows(file).row(0).get(Field.DEAL_ID)).isEqualTo("0061g00000abcdeAAA");
        assertThat(Export.rows(file).row(0).get(Field.CHANGED_AT)).isEqualTo("2026-01-01T10:00");
    }

    @Test
    void a_contact_role_needs_no_mark_of_the_primary() {
        var rows = export.rows("OpportunityId,ContactId\n0061g00000abcde,0031g00000abcde\n");

        assertThat(rows.row(0).get(Field.PERSON_ID)).isEqualTo("0031g00000abcdeAAA");
        assertThat(rows.row(0).values()).doesNotContainKey(Field.IS_PRIMARY);
    }

    @Test
    void tasks_refer_by_the_kind_of_their_ids_and_only_done_ones_happened() {
        var rows = export.rows("""
                Id,WhatId,WhoId,Subject,ActivityDate,TaskSubtype,CallType,Status
                00T1g00000abcde,0061g00000abcde,0031g00000abcde,Call,2026-01-31,Call,Inbound,Completed
                00T1g00000abcdf,0011g00000abcde,00Q1g00000abcde,Mail,2026-01-30,Email,,Completed
                00T1g00000abcdg,0061g00000abcde,,Call again,2026-02-28,Call,,Not Started
                """);

        assertThat(rows.row(0).get(Field.DEAL_ID)).isEqualTo("0061g00000abcdeAAA");
        assertThat(rows.row(0).get(Field.PERSON_ID)).isEqualTo("0031g00000abcdeAAA");
        assertThat(rows.row(0).get(Field.CHANNEL)).isEqualTo("Call");
        assertThat(rows.row(0).get(Field.DIRECTION)).isEqualTo("Inbound");
        assertThat(rows.row(1).get(Field.ORGANIZATION_ID)).isEqualTo("0011g00000abcdeAAA");
        assertThat(rows.row(1).values()).doesNotContainKeys(Field.DEAL_ID, Field.PERSON_ID);
        assertThat(rows.refused()).containsEntry(4L, "It is still to be done, so nothing has happened yet.");
    }

    @Test
    void events_have_a_day_and_minutes() {
        var rows = export.rows("""
                Id,WhatId,Subject,StartDateTime,DurationInMinutes
                00U1g00000abcde,0061g00000abcde,Workshop,2026-01-31T09:00:00.000Z,90
                """);

        assertThat(rows.row(0).get(Field.HAPPENED_ON)).isEqualTo("2026-01-31");
        assertThat(rows.row(0).get(Field.MINUTES)).isEqualTo("90");
    }

    @Test
    void an_export_without_its_stage_is_refused_by_the_name_of_the_column() {
        assertThat(export.refusal("Id,Name,CloseDate\n0061g00000abcde,Pumps,2026-01-31\n"))
                .contains("no column “StageName”");
    }

    @Test
    void leads_and_summaries_are_left_out_with_why() {
        export.file("x/Lead.csv", "Id,Name,Company,Status,LeadSource\n00Q1g00000abcde,Ida Amsel,Nordwerk,Open,Web\n");
        export.file("x/Groups.csv", "StageName,Count,StageName (groups)\nProposal,3,Late\n");
        export.file("x/Account.csv", "Id,Name,Industry\n0011g00000abcde,Nordwerk,Energy\n");
        var read = (Understood) Reading.of(List.of(dir.resolve("x")), ReadOptions.none());

        assertThat(read.files()).hasSize(1);
        assertThat(read.leftOut()).extracting(left -> left.file()).containsExactly("x/Groups.csv", "x/Lead.csv");
        assertThat(read.leftOut().getFirst().why()).contains("StageName, Count");
        assertThat(read.leftOut().getLast().why()).contains("Leads are not kept");
    }

    private RecordKind kind(String text) {
        return export.understood(text).kind();
    }
}
