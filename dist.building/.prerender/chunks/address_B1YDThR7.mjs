import { i as underBase, t as absolute } from "./permalink_CbEz0MlB.mjs";
// src/address.ts
function at(address) {
	return underBase("/", address);
}
function absoluteHere(address) {
	return absolute("https://staffplus.example", "/", address);
}
export { at as n, absoluteHere as t };
