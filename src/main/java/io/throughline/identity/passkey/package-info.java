/// Passkeys (Web Authentication): how they are made, and how they let in.
@NullMarked
package io.throughline.identity.passkey;

import org.jspecify.annotations.NullMarked;
