import { everyAddress } from './every-address.ts';

everyAddress({ part: 1, of: 2 });
