package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.UnderstoodFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal_id,changed_at,stage|1,2026-01-31,Open|DEAL_HISTORY",
                "deal,person,role|Pumps,Ida Amsel,user|CONTACT_ROLE",
                "deal,product,quantity|Pumps,Pump 2,4|DEAL_LINE",
                "date,type,account|2026-01-31,call,Nordwerk|INTERACTION",
                "date,subject,email|2026-01-31,Terms,ida@nordwerk.example|INTERACTION",
                "deal,account,stage|Pumps,Nordwerk,Open|DEAL",
                "name,company,status,amount|Pumps,Nordwerk,Open,5|DEAL",
                "deal,account,type,date,status,amount|Pumps,Nordwerk,new,2026-01-31,Open,5|DEAL",
                "Phase;Kunde;Betrag|Angebot;Nordwerk;1.200,50|DEAL",
                "first_name,last_name,email|Ida,Amsel,ida@nordwerk.example|PERSON",
                "name,email,company,status|Ida Amsel,ida@nordwerk.example,Nordwerk,active|PERSON",
                "contact,company,title|Ida Amsel,Nordwerk,Buyer|PERSON",
                "user,email,team|Ida Amsel,ida@seller.example,North|USER",
                "sku,product,price|P2,Pump 2,550|PRODUCT",
                "company,country,website|Nordwerk,Norway,nordwerk.example|ORGANIZATION",
                "Firma;Branche;Ort|Nordwerk;Energie;Oslo|ORGANIZATION"
            })
    void plain_tables_are_known_by_their_words(String header, String row, RecordKind kind) {
        var file = export.understood(header + "\n" + row + "\n");

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.system()).isEqualTo(CrmSystem.PLAIN);
    }

    @Test
    void ids_that_are_not_salesforce_s_make_no_salesforce_export() {
        assertThat(export.understood("id,name,industry,annual_revenue\n17,Nordwerk,energy,5\n")
                        .system())
                .isEqualTo(CrmSystem.PLAIN);
    }

    @Test
    void ids_that_were_hashed_are_believed_where_salesforce_s_own_columns_stand() {
        var file = export.understood(
                "id,name,is_deleted,billing_city,system_modstamp\nTDK+SgtPSM3Vk67zX9aeRA==,Nordwerk,false,Oslo,2026-01-01\n");

        assertThat(file.system()).isEqualTo(CrmSystem.SALESFORCE);
        assertThat(file.kind()).isEqualTo(RecordKind.ORGANIZATION);
    }

    @Test
    void ids_go_before_words() {
        assertThat(export.understood(
                                "Id,Name,StageName,CloseDate,Industry\n0011g00000abcde,Nordwerk,x,2026-01-31,Energy\n")
                        .kind())
                .isEqualTo(RecordKind.ORGANIZATION);
    }

    @Test
    void the_file_s_name_says_nothing() {
        var read = Reading.of(
                java.util.List.of(export.file("Contact.csv", "account,sector\nNordwerk,energy\n")), ReadOptions.none());

        assertThat(Export.only(read).kind()).isEqualTo(RecordKind.ORGANIZATION);
    }

    @Test
    void what_a_person_says_the_rows_are_goes_before_all() {
        var file = Export.only(export.read(
                "name,email,company,status\nIda Amsel,x@y.example,Nordwerk,active\n",
                Export.map("[*.csv = organization]\ncompany = name\nname = extra\n")));

        assertThat(file.kind()).isEqualTo(RecordKind.ORGANIZATION);
        assertThat(file.extraColumns()).contains("name", "email", "status");
    }

    @Test
    void of_two_columns_for_one_thing_the_better_named_is_taken() {
        UnderstoodFile file = export.understood("opportunity_id,id,deal_stage,status\nA1,7,Open,active\n");

        assertThat(file.columns())
                .filteredOn(c -> !c.ignored().isEmpty())
                .extracting(c -> c.header() + ": " + c.ignored())
                .containsExactly("id: “opportunity_id” says it", "status: “deal_stage” says it");
    }
}
