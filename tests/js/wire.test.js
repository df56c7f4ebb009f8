/** The wire: what the server refuses for now is asked again; what it refuses for good is said. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

globalThis.document = /** @type {any} */ ({ addEventListener() {}, visibilityState: "visible" });
globalThis.addEventListener = () => {};

const { connect } = await import("../../static/wire.js");

/** A socket that does what the test says. */
function fake() {
  /** @type {Record<string, (told?: any) => void>} */
  const on = {};
  const socket = {
    active: false,
    connected: false,
    connects: 0,
    /** @param {string} event @param {(told?: any) => void} heard */
    on: (event, heard) => {
      on[event] = heard;
    },
    connect() {
      socket.connects += 1;
      return socket;
    },
    disconnect: () => socket,
  };
  const wire = connect(
    /** @type {any} */ ({ as: "phone" }),
    /** @type {any} */ ({ have: () => ({}) }),
    /** @type {any} */ ({ follow() {} }),
    /** @type {any} */ (() => socket),
  );
  /** @param {string} code */
  const refuse = (code) =>
    on.connect_error(Object.assign(new Error(code), { data: { code, text: `zin ${code}` } }));
  return { wire, socket, refuse, connected: () => on.connect() };
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

for (const code of ["disk", "locked", "busy"]) {
  test(`a connection that was refused with ${code} is tried until it is let in`, () => {
    const { wire, socket, refuse, connected } = fake();
    for (let tries = 1; tries < 5; tries += 1) {
      refuse(code);
      assert.equal(wire.connection.value, "off");
      assert.equal(wire.refusal.value, null);
      mock.timers.tick(20_000);
      assert.equal(socket.connects, tries);
    }
    connected();
    assert.equal(wire.connection.value, "on");
  });
}

for (const code of ["link_revoked", "left", "no_access", "unknown_code"]) {
  test(`a connection that was refused with ${code} is not tried again, and the screen says why`, () => {
    const { wire, socket, refuse } = fake();
    refuse(code);
    mock.timers.tick(60_000);
    assert.equal(socket.connects, 0);
    assert.deepEqual(wire.refusal.value, { code, text: `zin ${code}` });
    assert.equal(wire.connection.value, "refused");
  });
}
