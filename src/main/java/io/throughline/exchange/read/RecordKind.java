package io.throughline.exchange.read;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// What one row of an export is about, and the fields that such a row can carry. In this order they are loaded, so
/// that whatever a row refers to is there before it.
public enum RecordKind {
    USER(ID, NAME, FIRST_NAME, LAST_NAME, EMAIL, TITLE, TEAM, MANAGER_ID, MANAGER_NAME, ACTIVE),
    PRODUCT(ID, NAME, FAMILY, PRICE, CURRENCY, ACTIVE),
    ORGANIZATION(
            ID,
            NAME,
            INDUSTRY,
            TYPE,
            EMPLOYEES,
            REVENUE,
            COUNTRY,
            CITY,
            WEBSITE,
            PARENT_ID,
            PARENT_NAME,
            OWNER_ID,
            OWNER_NAME,
            FOUNDED,
            DELETED),
    PERSON(
            ID,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            PHONE,
            TITLE,
            DEPARTMENT,
            ORGANIZATION_ID,
            ORGANIZATION_NAME,
            REPORTS_TO_ID,
            REPORTS_TO_NAME,
            DELETED),
    DEAL(
            ID,
            NAME,
            ORGANIZATION_ID,
            ORGANIZATION_NAME,
            OWNER_ID,
            OWNER_NAME,
            STAGE,
            IS_CLOSED,
            IS_WON,
            AMOUNT,
            CLOSING_AMOUNT,
            CURRENCY,
            OPENED_ON,
            CLOSE_DATE,
            EXPECTED_CLOSE,
            CLOSED_ON,
            REASON,
            NEXT_STEP,
            NEXT_STEP_ON,
            SOURCE,
            TYPE,
            PRODUCT_NAME,
            PERSON_ID,
            PERSON_NAME,
            DESCRIPTION,
            DELETED),
    DEAL_LINE(ID, DEAL_ID, DEAL_NAME, PRODUCT_ID, PRODUCT_NAME, QUANTITY, PRICE, AMOUNT, CURRENCY, DELETED),
    CONTACT_ROLE(ID, DEAL_ID, DEAL_NAME, PERSON_ID, PERSON_NAME, ROLE, IS_PRIMARY, DELETED),
    /// One row each time the CRM saved a deal: what stage, amount and close date were from then on.
    DEAL_HISTORY(ID, DEAL_ID, DEAL_NAME, CHANGED_AT, STAGE, AMOUNT, CURRENCY, CLOSE_DATE, DELETED),
    INTERACTION(
            ID,
            DEAL_ID,
            DEAL_NAME,
            ORGANIZATION_ID,
            ORGANIZATION_NAME,
            PERSON_ID,
            PERSON_NAME,
            EMAIL,
            OWNER_ID,
            OWNER_NAME,
            HAPPENED_ON,
            CHANNEL,
            DIRECTION,
            SUBJECT,
            DESCRIPTION,
            MINUTES,
            DELETED);

    private final List<Field> fields;

    RecordKind(Field... fields) {
        this.fields = List.of(fields);
    }

    /// The fields a row of this kind can carry; a row's values come in this order.
    public List<Field> fields() {
        return fields;
    }
}
