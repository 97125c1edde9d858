export { levelOf, mostHarmfulFirst, NO_RANK, rankOf } from '../catalogue/access-level';
