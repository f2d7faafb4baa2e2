package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubSpotTest {
    @TempDir
    Path dir;

    Export export;

    @BeforeEach
    void write_here() {
        export = new Export(dir);
    }

    @Test
    void deals_by_their_labels() {
        var file = export.understood("""
                "Record ID","Deal Name","Deal Stage","Close Date","Create Date","Deal owner","Associated Company","Associated Company IDs","Amount","Currency","Pipeline","Next step","Closed Lost Reason","Closed Won Reason","Number of times contacted"
                "9001","Pumps","Closed lost","2026-03-01 10:15","2025-11-30 09:00","Ida Amsel","Nordwerk;Südhof","501;502","1200.5","EUR","Sales Pipeline","","Price","","4"
                """);
        var row = Export.rows(file).row(0);

        assertThat(file.system()).isEqualTo(CrmSystem.HUBSPOT);
        assertThat(file.kind()).isEqualTo(RecordKind.DEAL);
        assertThat(row.get(Field.ID)).isEqualTo("9001");
        assertThat(row.get(Field.ORGANIZATION_ID)).isEqualTo("501");
        assertThat(row.get(Field.ORGANIZATION_NAME)).isEqualTo("Nordwerk");
        assertThat(row.get(Field.CLOSE_DATE)).isEqualTo("2026-03-01");
        assertThat(row.get(Field.OPENED_ON)).isEqualTo("2025-11-30");
        assertThat(row.get(Field.REASON)).isEqualTo("Price");
        assertThat(row.get(Field.OWNER_NAME)).isEqualTo("Ida Amsel");
        assertThat(row.extras()).isEqualTo("{\"Pipeline\":\"Sales Pipeline\"}");
        assertThat(file.stages().get("Closed lost").status()).isEqualTo(Status.LOST);
    }

    @Test
    void deals_by_their_internal_names() {
        var file = export.understood("""
                hs_object_id,dealname,dealstage,closedate,createdate,hubspot_owner_id,pipeline,amount,dealtype
                9001,Pumps,closedwon,1772323200000,1764460800000,77,default,1200,newbusiness
                9002,Valves,appointmentscheduled,,1764460800000,77,default,,newbusiness
                9003,Seals,contractsent,,1764460800000,77,default,,newbusiness
                """);
        var rows = Export.rows(file);

        assertThat(rows.row(0).get(Field.CLOSE_DATE)).isEqualTo("2026-03-01");
        assertThat(rows.row(0).get(Field.OPENED_ON)).isEqualTo("2025-11-30");
        assertThat(rows.row(0).get(Field.OWNER_ID)).isEqualTo("77");
        assertThat(file.stages().get("closedwon").status()).isEqualTo(Status.WON);
        assertThat(file.stages().get("appointmentscheduled").phase()).isEqualTo(Phase.RECOGNITION);
        assertThat(file.stages().get("contractsent").phase()).isEqualTo(Phase.RESOLUTION);
    }

    @Test
    void companies_and_contacts() {
        var company = export.understood(
                "Record ID,Company name,Company owner,Industry,Number of Employees\n501,Nordwerk,Ida Amsel,ENERGY,\"1,200\"\n");
        assertThat(company.kind()).isEqualTo(RecordKind.ORGANIZATION);
        assertThat(Export.rows(company).row(0).get(Field.EMPLOYEES)).isEqualTo("1200");

        var contact = export.understood(
                "Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs\n71,Ida,Amsel,ida@nordwerk.example,Buyer,501\n");
        assertThat(contact.kind()).isEqualTo(RecordKind.PERSON);
        assertThat(contact.system()).isEqualTo(CrmSystem.HUBSPOT);
        assertThat(Export.rows(contact).row(0).get(Field.ORGANIZATION_ID)).isEqualTo("501");
    }

    @Test
    void an_id_that_a_spreadsheet_rounded_refuses_its_row() {
        var rows = export.rows("Record ID,Deal Name,Deal Stage\n9001,Pumps,Open\n1.23457E+10,Valves,Open\n");

        assertThat(rows.taken()).hasSize(1);
        assertThat(rows.refused().get(3L)).contains("spreadsheet rounded");
    }
}
