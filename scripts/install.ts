/** `node scripts/launch.cjs install`: the launcher has installed by the time this runs. */
console.log('the locked dependencies are installed');
