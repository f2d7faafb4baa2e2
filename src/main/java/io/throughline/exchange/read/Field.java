package io.throughline.exchange.read;

/// A field that an export can carry, and the form its value is brought into: `DAY` as `2026-03-01`, `INSTANT` as an
/// ISO-8601 instant or, where the file gives no zone, a local date-time, `NUMBER` as a plain decimal, `FLAG` as
/// `true`/`false`, `ID` trimmed (15-character Salesforce ids extended to 18), `TEXT` trimmed, never empty.
/// A reference is an id or a name: each has its own field.
public enum Field {
    ID(Form.ID),
    NAME(Form.TEXT),
    FIRST_NAME(Form.TEXT),
    LAST_NAME(Form.TEXT),
    EMAIL(Form.TEXT),
    PHONE(Form.TEXT),
    TITLE(Form.TEXT),
    DEPARTMENT(Form.TEXT),
    TEAM(Form.TEXT),
    MANAGER_ID(Form.ID),
    MANAGER_NAME(Form.TEXT),
    ACTIVE(Form.FLAG),
    FAMILY(Form.TEXT),
    PRICE(Form.NUMBER),
    CURRENCY(Form.TEXT),
    INDUSTRY(Form.TEXT),
    TYPE(Form.TEXT),
    EMPLOYEES(Form.NUMBER),
    REVENUE(Form.NUMBER),
    COUNTRY(Form.TEXT),
    CITY(Form.TEXT),
    WEBSITE(Form.TEXT),
    FOUNDED(Form.NUMBER),
    PARENT_ID(Form.ID),
    PARENT_NAME(Form.TEXT),
    OWNER_ID(Form.ID),
    OWNER_NAME(Form.TEXT),
    ORGANIZATION_ID(Form.ID),
    ORGANIZATION_NAME(Form.TEXT),
    REPORTS_TO_ID(Form.ID),
    REPORTS_TO_NAME(Form.TEXT),
    STAGE(Form.TEXT),
    IS_CLOSED(Form.FLAG),
    IS_WON(Form.FLAG),
    AMOUNT(Form.NUMBER),
    /// An amount that was only known at the close (`close_value`), in contrast to the amount a deal carries while open.
    CLOSING_AMOUNT(Form.NUMBER),
    OPENED_ON(Form.DAY),
    /// The day a CRM keeps in one column for both: the expected close while open, the close itself afterwards.
    CLOSE_DATE(Form.DAY),
    EXPECTED_CLOSE(Form.DAY),
    CLOSED_ON(Form.DAY),
    REASON(Form.TEXT),
    NEXT_STEP(Form.TEXT),
    NEXT_STEP_ON(Form.DAY),
    SOURCE(Form.TEXT),
    PRODUCT_ID(Form.ID),
    PRODUCT_NAME(Form.TEXT),
    PERSON_ID(Form.ID),
    PERSON_NAME(Form.TEXT),
    DESCRIPTION(Form.TEXT),
    DEAL_ID(Form.ID),
    DEAL_NAME(Form.TEXT),
    QUANTITY(Form.NUMBER),
    ROLE(Form.TEXT),
    IS_PRIMARY(Form.FLAG),
    CHANGED_AT(Form.INSTANT),
    HAPPENED_ON(Form.DAY),
    CHANNEL(Form.TEXT),
    DIRECTION(Form.TEXT),
    SUBJECT(Form.TEXT),
    MINUTES(Form.NUMBER),
    DELETED(Form.FLAG);

    /// How a value is written once it is understood.
    public enum Form {
        ID,
        TEXT,
        NUMBER,
        DAY,
        INSTANT,
        FLAG
    }

    private final Form form;

    Field(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }
}
