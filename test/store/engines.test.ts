// The contract suite, run on every engine.
import { openStore } from "../../src/store/index.ts";
import { storeContract } from "./contract.ts";
import { temporaryPaths } from "./temporary.ts";

const path = temporaryPaths();

storeContract("memory", (now) => openStore("memory://", { now }));
storeContract("sqlite", (now) => openStore(`sqlite://${path()}`, { now }));
