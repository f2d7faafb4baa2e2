package io.throughline.identity.passkey;

/// What a browser is to tell a device for which it asks a passkey, as its script takes it. What is bytes is in
/// base64url.
///
/// @param place the name that the passkey is for
/// @param holder as whom the device knows the user
/// @param account and under which it lists them
/// @param algorithms numbers of COSE, the best first, with commas between
/// @param known passkeys that they have already: a device with one of them makes no second
public record Asked(
        String challenge,
        String place,
        String holder,
        String account,
        String person,
        String algorithms,
        String known) {}
