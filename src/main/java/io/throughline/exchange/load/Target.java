package io.throughline.exchange.load;

/// A table whose rows others refer to by id or name.
///
/// @param called what one of its rows is called
/// @param made a name that nothing has makes a new row
record Target(String table, String called, boolean made) {
    static final Target USER = new Target("app_user", "user", true);
    static final Target PRODUCT = new Target("product", "product", true);
    static final Target ORGANIZATION = new Target("organization", "account", true);
    static final Target PERSON = new Target("person", "contact", true);
    static final Target DEAL = new Target("deal", "deal", false);
}
