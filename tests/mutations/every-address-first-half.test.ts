import { everyAddress } from './every-address.ts';

everyAddress({ part: 0, of: 2 });
